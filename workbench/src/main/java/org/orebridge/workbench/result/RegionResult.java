package org.orebridge.workbench.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What happens to one region under one way of answering.
///
/// @param region code, or `WORLD`
/// @param name in words
/// @param series one a measure and subject, in the order of {@link Measure} and then of the subjects
/// @param totals losses over the whole horizon
public record RegionResult(String region, String name, List<MonthlySeries> series, Optional<Totals> totals) {

    /// The subject of a series that is about the whole region.
    public static final String ALL = "all";

    public RegionResult {
        series = List.copyOf(series);
    }

    /// One series, where it is there.
    public Optional<MonthlySeries> series(Measure measure, String subject) {
        return series.stream()
                .filter(one -> one.measure() == measure && one.subject().equals(subject))
                .findFirst();
    }

    /// All series of one measure, e.g. the price of each form.
    public List<MonthlySeries> series(Measure measure) {
        return series.stream().filter(one -> one.measure() == measure).toList();
    }

    /// One value, where it is there.
    public OptionalDouble at(Measure measure, String subject, int month) {
        return series(measure, subject).map(one -> one.at(month)).orElse(OptionalDouble.empty());
    }

    /// Present values over the whole horizon, what is left at its end included: three figures, never added.
    ///
    /// @param userLoss USD that users lose against no shock (positive is a loss)
    /// @param valueAddedLow USD of value added at risk, thrifty bound
    /// @param valueAddedHigh USD of value added at risk, rigid bound
    /// @param welfareChange USD by which national welfare differs from no shock (negative is a loss)
    public record Totals(Amount userLoss, Amount valueAddedLow, Amount valueAddedHigh, Amount welfareChange) {}
}
