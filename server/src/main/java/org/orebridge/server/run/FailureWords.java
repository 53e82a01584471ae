package org.orebridge.server.run;

import org.orebridge.market.Outcome;
import org.orebridge.workbench.scenario.InvalidScenario;

/// Why a run has no answer, in words for its user.
final class FailureWords {

    private FailureWords() {}

    /// What says what was found is passed on; a fault of the program is only named.
    static String of(Throwable failure) {
        boolean said = failure instanceof Outcome.FailedSolve
                || failure instanceof InvalidScenario
                || (failure instanceof IllegalArgumentException
                        && String.valueOf(failure.getMessage()).contains("\nMaybe"));
        return said
                ? String.valueOf(failure.getMessage())
                : "This is a fault of the program; the server's log has the details.";
    }
}
