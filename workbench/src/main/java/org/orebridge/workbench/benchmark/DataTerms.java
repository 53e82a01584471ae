package org.orebridge.workbench.benchmark;

/// How large a year of trade is made, to be imported.
///
/// @param rows of the file
/// @param seed of its figures
/// @param json one JSON object instead of lines of text
public record DataTerms(long rows, long seed, boolean json) {

    /// Rows where nobody says how many: about those of a year of BACI.
    public static final long USUAL_ROWS = 10_000_000;

    private static final long MOST_ROWS = 100_000_000;

    public DataTerms {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "Rows are 1 to %d, found %d.%nMaybe %d was meant.".formatted(MOST_ROWS, rows, USUAL_ROWS));
        }
    }
}
