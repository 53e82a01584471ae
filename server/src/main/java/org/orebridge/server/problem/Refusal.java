package org.orebridge.server.problem;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.scenario.Finding;
import org.springframework.http.HttpStatus;

/// A request that is not done, with what was found, in which field, and what may have been meant.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient Optional<String> field;
    private final transient Optional<String> suggestion;
    private final transient List<Finding> findings;

    /// @param found what was found, a sentence
    /// @param field of the request; a header, parameter or property
    /// @param suggestion begins with "Maybe"
    public Refusal(HttpStatus status, String found, String field, String suggestion) {
        this(status, found, Optional.of(field), Optional.of(suggestion), List.of());
    }

    private Refusal(
            HttpStatus status,
            String found,
            Optional<String> field,
            Optional<String> suggestion,
            List<Finding> findings) {
        super(found);
        this.status = status;
        this.field = field;
        this.suggestion = suggestion;
        this.findings = List.copyOf(findings);
    }

    /// A scenario with all that is wrong with it.
    public static Refusal ofScenario(List<Finding> findings) {
        Finding first = findings.getFirst();
        return new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                first.says(),
                Optional.of("scenario"),
                first.maybe().isEmpty() ? Optional.empty() : Optional.of(first.maybe()),
                findings);
    }

    /// A message of the workbench: what was found and, on its next line, what may have been meant.
    public static Refusal of(HttpStatus status, String message, String field) {
        List<String> lines = message.lines().toList();
        return new Refusal(
                status,
                lines.isEmpty() ? message : lines.getFirst(),
                Optional.of(field),
                lines.stream().skip(1).filter(line -> line.startsWith("Maybe")).findFirst(),
                List.of());
    }

    public HttpStatus status() {
        return status;
    }

    public Optional<String> field() {
        return field;
    }

    public Optional<String> suggestion() {
        return suggestion;
    }

    public List<Finding> findings() {
        return findings;
    }
}
