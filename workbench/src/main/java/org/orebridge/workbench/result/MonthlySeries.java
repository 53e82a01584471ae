package org.orebridge.workbench.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// One measure of one region, month by month from month 1.
///
/// @param measure what is measured; it carries the unit
/// @param subject the form or sector it is about, or {@link RegionResult#ALL}
/// @param base the value at rest, where it has one
/// @param values the central answer; empty where there is no value
/// @param band quantiles of the draws; empty without draws
public record MonthlySeries(
        Measure measure, String subject, OptionalDouble base, List<OptionalDouble> values, Optional<Band> band) {

    public MonthlySeries {
        values = List.copyOf(values);
        values.stream().flatMapToDouble(OptionalDouble::stream).forEach(MonthlySeries::requireFinite);
        if (band.isPresent() && band.get().low().size() != values.size()) {
            throw new IllegalArgumentException(
                    "The band of %s of %s has %d months, the series %d.%nMaybe the draws report another number of months."
                            .formatted(measure.id(), subject, band.get().low().size(), values.size()));
        }
    }

    /// A series without gaps and without a band.
    public static MonthlySeries of(Measure measure, String subject, double... values) {
        return new MonthlySeries(measure, subject, OptionalDouble.empty(), present(values), Optional.empty());
    }

    public MonthlySeries withBase(double value) {
        return new MonthlySeries(measure, subject, OptionalDouble.of(value), values, band);
    }

    public MonthlySeries withBand(double[] low, double[] middle, double[] high) {
        Band quantiles = new Band(present(low), present(middle), present(high));
        return new MonthlySeries(measure, subject, base, values, Optional.of(quantiles));
    }

    /// The same of another subject.
    public MonthlySeries about(String other) {
        return new MonthlySeries(measure, other, base, values, band);
    }

    /// The same times a factor, without a band.
    public MonthlySeries times(double factor) {
        double[] scaled = values.stream()
                .mapToDouble(value -> factor * value.orElseThrow())
                .toArray();
        MonthlySeries own = of(measure, subject, scaled);
        return base.isPresent() ? own.withBase(factor * base.getAsDouble()) : own;
    }

    /// The sum with another series over the same months, without bands; under this one's subject.
    public MonthlySeries plus(MonthlySeries other) {
        double[] sum = IntStream.rangeClosed(1, values.size())
                .mapToDouble(month -> at(month).orElseThrow() + other.at(month).orElseThrow())
                .toArray();
        MonthlySeries both = of(measure, subject, sum);
        return base.isPresent() && other.base.isPresent()
                ? both.withBase(base.getAsDouble() + other.base.getAsDouble())
                : both;
    }

    /// @param month from 1
    public OptionalDouble at(int month) {
        return month >= 1 && month <= values.size() ? values.get(month - 1) : OptionalDouble.empty();
    }

    public int months() {
        return values.size();
    }

    /// Months without a value, from 1.
    public List<Integer> missingMonths() {
        return IntStream.rangeClosed(1, values.size())
                .filter(month -> at(month).isEmpty())
                .boxed()
                .toList();
    }

    private static List<OptionalDouble> present(double[] values) {
        return Arrays.stream(values).mapToObj(OptionalDouble::of).toList();
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "A monthly value is a finite number, found %s.%nMaybe it is missing and should be empty."
                            .formatted(value));
        }
    }

    /// Quantiles of the draws, month by month.
    ///
    /// @param low 10 % quantile
    /// @param middle median
    /// @param high 90 % quantile
    public record Band(List<OptionalDouble> low, List<OptionalDouble> middle, List<OptionalDouble> high) {
        public Band {
            low = List.copyOf(low);
            middle = List.copyOf(middle);
            high = List.copyOf(high);
            if (low.size() != middle.size() || low.size() != high.size()) {
                throw new IllegalArgumentException("The three lines of a band differ in length: %d, %d, %d."
                        .formatted(low.size(), middle.size(), high.size()));
            }
        }
    }
}
