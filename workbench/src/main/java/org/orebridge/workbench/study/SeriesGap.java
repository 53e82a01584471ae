package org.orebridge.workbench.study;

import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.workbench.result.MonthlySeries;

/// How far two series are apart in the month in which they differ most.
final class SeriesGap {

    private SeriesGap() {}

    /// How two values of a month differ, given the value at rest of the first.
    interface Difference {
        double of(double a, double b, double atRest);
    }

    /// Empty where one of the series is not there.
    static Optional<Double> largest(Optional<MonthlySeries> one, Optional<MonthlySeries> other, Difference difference) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        double most = 0;
        for (int month = 1; month <= one.get().months(); month++) {
            OptionalDouble a = one.get().at(month);
            OptionalDouble b = other.get().at(month);
            if (a.isPresent() && b.isPresent()) {
                most = Math.max(
                        most,
                        difference.of(
                                a.getAsDouble(),
                                b.getAsDouble(),
                                one.get().base().orElse(1)));
            }
        }
        return Optional.of(most);
    }
}
