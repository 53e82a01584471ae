package org.orebridge.workbench.benchmark;

/// How often a plan is timed.
///
/// @param runs of each programme after two to warm up; their median counts
/// @param json one JSON object instead of lines of text
public record PlanningTerms(int runs, boolean json) {

    /// Runs where nobody says how many.
    public static final int USUAL_RUNS = 9;

    private static final int MOST_RUNS = 1000;

    public PlanningTerms {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new IllegalArgumentException(
                    "There are 1 to %d runs, found %d.%nMaybe %d was meant.".formatted(MOST_RUNS, runs, USUAL_RUNS));
        }
    }
}
