package org.orebridge.workbench.hindcast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.TreatmentCharge;
import org.orebridge.workbench.hindcast.event.Observation;
import org.orebridge.workbench.hindcast.event.Series;

/// The logarithms in which a series is compared, from where it stood before the event.
///
/// That is the mean of the observations of the last three months before the start, else the last one, else the
/// engine's own value at rest.
sealed interface LogScale {

    /// How many months before the start count as where it came from.
    int MONTHS_BEFORE = 3;

    Series series();

    /// Where the series stood before the event, in its unit.
    double anchor();

    /// Whether observations say so.
    boolean anchored();

    /// The engine's level in the unit of the series.
    double value(double level);

    /// The logarithm of a value in the unit of the series.
    double log(double value);

    default double log(Observation.Quoted quoted) {
        return log(quoted.middle());
    }

    /// The value in the unit of the series that has this logarithm.
    double ofLog(double log);

    /// How far the logarithm moves for a small move of what volatility is told in.
    double slope();

    /// A price is compared by its logarithm.
    record OfPrice(Series series, double anchor, boolean anchored) implements LogScale {

        /// @param rest the engine's own price at rest, in the unit of the series
        static OfPrice of(Series series, YearMonth start, double rest) {
            List<Observation> before = before(series, start);
            double mean = before.stream()
                    .mapToDouble(o -> Math.log(o.value().orElseThrow().middle()))
                    .average()
                    .orElse(Math.log(rest));
            return new OfPrice(series, Math.exp(mean), !before.isEmpty());
        }

        @Override
        public double value(double level) {
            return anchor * level;
        }

        @Override
        public double log(double value) {
            return Math.log(value);
        }

        @Override
        public double ofLog(double log) {
            return Math.exp(log);
        }

        @Override
        public double slope() {
            return 1;
        }
    }

    /// A treatment charge may fall below zero and has no logarithm: it is compared by the logarithm of what it
    /// leaves for the concentrate, at the refined price at rest.
    ///
    /// @param refined USD/t of refined metal at rest
    /// @param terms of the concentrate
    record OfCharge(Series series, double anchor, boolean anchored, double refined, ConcentrateTerms terms)
            implements LogScale {

        /// @param rest the engine's own charge at rest
        static OfCharge of(Series series, YearMonth start, double rest, double refined, ConcentrateTerms terms) {
            List<Observation> before = before(series, start);
            double mean = before.stream()
                    .mapToDouble(o -> o.value().orElseThrow().middle())
                    .average()
                    .orElse(rest);
            return new OfCharge(series, mean, !before.isEmpty(), refined, terms);
        }

        @Override
        public double value(double level) {
            return anchor + level;
        }

        @Override
        public double log(double value) {
            double combined = new TreatmentCharge(value, value / 10).combined(terms);
            return Math.log(terms.payable() * (refined - combined));
        }

        @Override
        public double ofLog(double log) {
            double combined = refined - Math.exp(log) / terms.payable();
            return TreatmentCharge.ofCombined(combined, terms).treatment();
        }

        @Override
        public double slope() {
            return Math.abs(log(anchor + 1) - log(anchor - 1)) / 2;
        }
    }

    /// Standard deviation of the logarithm a month before the event.
    ///
    /// @param usual where the series does not say
    default double volatility(double usual) {
        return series().volatility().isPresent() ? series().volatility().getAsDouble() * slope() : usual;
    }

    /// The last observation before a month, if there is one.
    default Optional<Observation> lastBefore(YearMonth month) {
        return series().observations().stream()
                .filter(o -> o.value().isPresent() && o.last().isBefore(month))
                .reduce((earlier, later) -> later);
    }

    /// How far a price moves by itself from the last observation before some month to a later one: the root of the time
    /// times its volatility before the event.
    ///
    /// @param usual volatility where the series does not say
    default double ordinaryMovement(YearMonth start, YearMonth month, double usual) {
        YearMonth from = lastBefore(start).map(Observation::last).orElse(start.minusMonths(1));
        return volatility(usual) * Math.sqrt(Math.max(1.0, (double) ChronoUnit.MONTHS.between(from, month)));
    }

    private static List<Observation> before(Series series, YearMonth start) {
        List<Observation> all = series.observations().stream()
                .filter(o -> o.value().isPresent() && o.last().isBefore(start))
                .toList();
        List<Observation> recent = all.stream()
                .filter(o -> !o.last().isBefore(start.minusMonths(MONTHS_BEFORE)))
                .toList();
        Optional<Observation> last = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        return recent.isEmpty() ? last.stream().toList() : recent;
    }
}
