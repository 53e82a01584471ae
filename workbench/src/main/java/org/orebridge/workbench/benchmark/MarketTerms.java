package org.orebridge.workbench.benchmark;

import java.time.Duration;
import java.util.List;

/// What is timed, and for how long at most.
///
/// @param only names of the cases wanted; empty for all
/// @param small leaves out the generated markets of 30 regions and most of the ensemble
/// @param json one JSON object a case instead of lines of text
/// @param draws of the ensemble
/// @param limit of each solve by the second solver
/// @param budget of all; no case begins after it
/// @param seed of the generated markets and of the draws
public record MarketTerms(
        List<String> only, boolean small, boolean json, int draws, Duration limit, Duration budget, long seed) {

    /// Draws of the ensemble where nobody says how many.
    public static final int USUAL_DRAWS = 1000;

    private static final int MOST_DRAWS = 100_000;

    public MarketTerms {
        only = List.copyOf(only);
        if (draws < 2 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("An ensemble has 2 to %d draws, found %d.%nMaybe %d was meant."
                    .formatted(MOST_DRAWS, draws, USUAL_DRAWS));
        }
        if (!limit.isPositive() || !budget.isPositive()) {
            throw new IllegalArgumentException(
                    "A time limit is above zero, found %s and %s.%nMaybe seconds and minutes were swapped."
                            .formatted(limit, budget));
        }
    }
}
