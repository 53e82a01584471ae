package org.orebridge.workbench.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.report.Words;

/// A scenario that cannot be used, with everything that is wrong with it.
public final class InvalidScenario extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /// @param faults at least one, in order of place
    InvalidScenario(List<Fault> faults) {
        super(told(faults, Words.english()).stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public static InvalidScenario of(String file, int line, Wording says, Wording maybe) {
        return new InvalidScenario(List.of(new Fault(file, line, 0, says, maybe)));
    }

    /// What is told in English.
    public static InvalidScenario of(String file, int line, String says, String maybe) {
        return of(file, line, Wording.plain(says), Wording.plain(maybe));
    }

    /// Where the faults are and nothing of what they are, from 1; 0 for the whole file.
    public List<Integer> lines() {
        return faults.stream().map(Fault::line).toList();
    }

    /// In English.
    public List<Finding> findings() {
        return findings(Words.english());
    }

    /// In the reader's language.
    public List<Finding> findings(Words words) {
        return told(faults, words);
    }

    private static List<Finding> told(List<Fault> faults, Words words) {
        return faults.stream().map(fault -> fault.told(words)).toList();
    }
}
