package org.orebridge.workbench.study;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.orebridge.workbench.result.MonthlySeries;

/// How far two series are apart: in the month in which they differ most, or in the mean of the months.
final class SeriesGap {

    private SeriesGap() {}

    /// How two values of a month differ, given the value at rest of the first.
    interface Difference {
        double of(double a, double b, double atRest);
    }

    /// Empty where one of the series is not there.
    static OptionalDouble largest(Optional<MonthlySeries> one, Optional<MonthlySeries> other, Difference difference) {
        return differences(one, other, difference).max();
    }

    /// Empty where one of the series is not there.
    static OptionalDouble mean(Optional<MonthlySeries> one, Optional<MonthlySeries> other, Difference difference) {
        return differences(one, other, difference).average();
    }

    private static DoubleStream differences(
            Optional<MonthlySeries> one, Optional<MonthlySeries> other, Difference difference) {
        if (one.isEmpty() || other.isEmpty()) {
            return DoubleStream.empty();
        }
        double rest = one.get().base().orElse(1);
        return IntStream.rangeClosed(1, one.get().months())
                .filter(month ->
                        one.get().at(month).isPresent() && other.get().at(month).isPresent())
                .mapToDouble(month -> difference.of(
                        one.get().at(month).getAsDouble(), other.get().at(month).getAsDouble(), rest));
    }
}
