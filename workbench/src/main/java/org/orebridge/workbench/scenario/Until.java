package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// When a measure ends.
public sealed interface Until {

    /// @param month first month in which it is no longer in force
    record Month(YearMonth month) implements Until {}

    /// No end within the horizon.
    record Open() implements Until {}

    /// An end that nobody knows beforehand.
    ///
    /// @param ends the possible ends in order of date; their probabilities add to one
    /// @param happens the end that comes, where one course is replayed; absent = the last one
    record Unknown(List<End> ends, Optional<YearMonth> happens) implements Until {
        public Unknown {
            ends = List.copyOf(ends);
        }

        public YearMonth last() {
            return happens.orElse(ends.getLast().month());
        }
    }

    /// @param month first month in which the measure is no longer in force
    /// @param probability above 0, at most 1
    record End(YearMonth month, double probability) {}
}
