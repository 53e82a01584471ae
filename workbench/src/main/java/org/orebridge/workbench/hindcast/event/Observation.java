package org.orebridge.workbench.hindcast.event;

import java.time.YearMonth;
import java.util.Optional;

/// What one source says about one month, or about the mean of several.
///
/// @param month first month that it is about
/// @param months how many it is the mean of
/// @param value as quoted; absent where only the direction is known
/// @param direction against rest; absent where it follows from the value or nothing is said
/// @param before the value a year before, where the source sets it against that
/// @param line where it stands in its file, from 1
public record Observation(
        YearMonth month,
        int months,
        Optional<Quoted> value,
        Optional<Direction> direction,
        Optional<Double> before,
        int line) {

    /// @param low lower end of what was quoted, in the unit of the series
    /// @param high upper end; the same where one figure was quoted
    public record Quoted(double low, double high) {

        /// Geometric mean of the ends where both are above zero, as prices are compared by ratios; else their mean.
        public double middle() {
            return low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
        }
    }

    /// Last month that it is about.
    public YearMonth last() {
        return month.plusMonths(months - 1);
    }
}
