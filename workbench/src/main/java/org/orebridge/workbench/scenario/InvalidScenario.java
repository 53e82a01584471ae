package org.orebridge.workbench.scenario;

import java.util.List;
import java.util.stream.Collectors;

/// A scenario that cannot be used, with everything that is wrong with it.
public final class InvalidScenario extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    /// @param findings at least one, in order of place
    public InvalidScenario(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public static InvalidScenario of(String file, int line, String says, String maybe) {
        return new InvalidScenario(List.of(new Finding(file, line, 0, says, maybe)));
    }

    public List<Finding> findings() {
        return findings;
    }
}
