package org.orebridge.workbench.benchmark;

/// How often a plan is timed, and in how many scenarios gains are shared.
///
/// @param runs of each programme after two to warm up; their median counts
/// @param scenarios in which the gain of pooled stocks is shared; 0 leaves this out
/// @param sample coalitions of each scenario that are planned from scratch
/// @param json one JSON object of both, `plan` and `sharing`, instead of lines of text
public record PlanningTerms(int runs, int scenarios, int sample, boolean json) {

    /// Runs where nobody says how many.
    public static final int USUAL_RUNS = 9;

    /// Scenarios where nobody says how many, and the most there are.
    public static final int USUAL_SCENARIOS = 20;

    /// Coalitions of each scenario from scratch where nobody says how many.
    public static final int USUAL_SAMPLE = 20;

    private static final int MOST_RUNS = 1000;
    private static final int MOST_SAMPLE = 1013;

    public PlanningTerms {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new IllegalArgumentException(
                    "There are 1 to %d runs, found %d.%nMaybe %d was meant.".formatted(MOST_RUNS, runs, USUAL_RUNS));
        }
        if (scenarios < 0 || scenarios > USUAL_SCENARIOS || sample < 1 || sample > MOST_SAMPLE) {
            throw new IllegalArgumentException(
                    "There are up to %d scenarios and 1 to %d coalitions of each, found %d and %d.%nMaybe %d and %d were meant."
                            .formatted(USUAL_SCENARIOS, MOST_SAMPLE, scenarios, sample, USUAL_SCENARIOS, USUAL_SAMPLE));
        }
    }
}
