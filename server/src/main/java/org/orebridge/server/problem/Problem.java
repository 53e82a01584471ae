package org.orebridge.server.problem;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.scenario.Finding;

/// Trouble as RFC 9457 writes it, with the field it is about and what may have been meant.
///
/// @param type always `about:blank`: the status says what kind it is
/// @param title the status in words
/// @param status HTTP status
/// @param detail what was found
/// @param field of the request
/// @param suggestion begins with "Maybe"
/// @param findings all that is wrong with a scenario
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        Optional<String> field,
        Optional<String> suggestion,
        List<Finding> findings) {

    public Problem {
        findings = List.copyOf(findings);
    }

    static Problem of(Refusal refusal) {
        return new Problem(
                "about:blank",
                refusal.status().getReasonPhrase(),
                refusal.status().value(),
                String.valueOf(refusal.getMessage()),
                refusal.field(),
                refusal.suggestion(),
                refusal.findings());
    }
}
