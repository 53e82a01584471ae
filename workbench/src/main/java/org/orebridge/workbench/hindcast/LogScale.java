package org.orebridge.workbench.hindcast;

import java.time.YearMonth;
import java.util.List;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.TreatmentCharge;
import org.orebridge.workbench.hindcast.event.Observation;
import org.orebridge.workbench.hindcast.event.Observation.Quoted;
import org.orebridge.workbench.hindcast.event.Series;
import org.orebridge.workbench.hindcast.event.Subject;

/// The logarithms in which a series is compared, and where it came from.
///
/// A price is compared by its logarithm, from where it stood before the event: the mean of the observations of the last
/// three months before the start, else the last one, else the engine's own price at rest. A treatment charge may fall
/// below zero and has no logarithm: it is compared by the logarithm of what it leaves for the concentrate, at the refined
/// price at rest.
///
/// @param series what is compared
/// @param anchor where it stood before the event, in its unit
/// @param anchored whether observations say so
/// @param refined USD/t of refined metal at rest, for a charge
/// @param terms of the concentrate, for a charge
record LogScale(Series series, double anchor, boolean anchored, double refined, ConcentrateTerms terms) {

    /// How many months before the start count as where it came from.
    private static final int MONTHS_BEFORE = 3;

    /// @param rest the engine's own value at rest, in the unit of the series
    static LogScale of(Series series, YearMonth start, double rest, double refined, ConcentrateTerms terms) {
        List<Observation> before = series.observations().stream()
                .filter(o -> o.value().isPresent() && o.last().isBefore(start))
                .toList();
        if (before.isEmpty()) {
            return new LogScale(series, rest, false, refined, terms);
        }
        YearMonth earliest = start.minusMonths(MONTHS_BEFORE);
        List<Observation> recent =
                before.stream().filter(o -> !o.last().isBefore(earliest)).toList();
        return new LogScale(
                series, mean(series, recent.isEmpty() ? List.of(before.getLast()) : recent), true, refined, terms);
    }

    private static double mean(Series series, List<Observation> observations) {
        boolean price = series.subject() instanceof Subject.Price;
        double mean = observations.stream()
                .flatMap(o -> o.value().stream())
                .mapToDouble(q -> price ? Math.log(q.middle()) : q.middle())
                .average()
                .orElseThrow();
        return price ? Math.exp(mean) : mean;
    }

    private boolean charge() {
        return series.subject() instanceof Subject.Charge;
    }

    /// The logarithm of a value in the unit of the series.
    double log(double value) {
        return charge() ? Math.log(concentrate(value)) : Math.log(value);
    }

    double log(Quoted quoted) {
        return log(quoted.middle());
    }

    /// The engine's level in the unit of the series.
    double value(double level) {
        return charge() ? anchor + level : anchor * level;
    }

    /// The value in the unit of the series that a logarithm stands for.
    double ofLog(double log) {
        if (!charge()) {
            return Math.exp(log);
        }
        double combined = refined - Math.exp(log) / terms.payable();
        return TreatmentCharge.ofCombined(combined, terms).treatment();
    }

    /// What is left for the concentrate, USD per t contained.
    private double concentrate(double treatment) {
        double combined = new TreatmentCharge(treatment, treatment / 10).combined(terms);
        return terms.payable() * (refined - combined);
    }

    /// How far a logarithm moves when the value moves by a little, for bands.
    double slope() {
        return charge() ? Math.abs(log(anchor + 1) - log(anchor - 1)) / 2 : 1;
    }
}
