package org.orebridge.workbench.benchmark;

import java.time.Duration;

/// How many read at once, and for how long at most.
///
/// @param readers each with a connection of its own, asking again as soon as the whole answer is there
/// @param rounds in which both are read in turn, so that what else the machine does strikes both
/// @param each most time of one reading
/// @param most readings of one round
/// @param json one JSON object instead of lines of text
/// @param program class by which this program is started again, as a process of its own
public record ServerTerms(int readers, int rounds, Duration each, int most, boolean json, String program) {

    /// Readers where nobody says how many.
    public static final int USUAL_READERS = 100;

    /// Rounds where nobody says how many.
    public static final int USUAL_ROUNDS = 5;

    /// Readings of one round where nobody says how many.
    public static final int USUAL_MOST = 20_000;

    private static final int MOST_READERS = 400;
    private static final int MOST_ROUNDS = 100;

    public ServerTerms {
        if (readers < 1 || readers > MOST_READERS) {
            throw new IllegalArgumentException("Readers are 1 to %d, found %d.%nMaybe %d was meant."
                    .formatted(MOST_READERS, readers, USUAL_READERS));
        }
        if (rounds < 1 || rounds > MOST_ROUNDS || most < readers) {
            throw new IllegalArgumentException(
                    "There are 1 to %d rounds of at least one reading for each reader, found %d rounds of %d.%nMaybe %d of %d were meant."
                            .formatted(MOST_ROUNDS, rounds, most, USUAL_ROUNDS, USUAL_MOST));
        }
        if (!each.isPositive()) {
            throw new IllegalArgumentException(
                    "A time limit is above zero, found %s.%nMaybe 5 seconds were meant.".formatted(each));
        }
    }
}
