package org.orebridge.workbench.benchmark;

/// How large the tables are from which indicators are measured.
///
/// @param years of each of forty goods
/// @param queries single scores that the rival's loop is asked for; its time is that of one, times all
/// @param seed of the tables
/// @param json one JSON object instead of lines of text
public record IndicatorTerms(int years, int queries, long seed, boolean json) {

    /// Years where nobody says how many: about those of BACI's longest classification.
    public static final int USUAL_YEARS = 10;

    /// Queries where nobody says how many.
    public static final int USUAL_QUERIES = 500;

    private static final int MOST_YEARS = 100;
    private static final int MOST_QUERIES = 100_000;

    public IndicatorTerms {
        if (years < 1 || years > MOST_YEARS || queries < 1 || queries > MOST_QUERIES) {
            throw new IllegalArgumentException(
                    "There are 1 to %d years and 1 to %d queries, found %d and %d.%nMaybe %d and %d were meant."
                            .formatted(MOST_YEARS, MOST_QUERIES, years, queries, USUAL_YEARS, USUAL_QUERIES));
        }
    }
}
