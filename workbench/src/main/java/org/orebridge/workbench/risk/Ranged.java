package org.orebridge.workbench.risk;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.orebridge.workbench.study.Quantile;

/// A value with its range.
///
/// @param value from the figures as they are
/// @param low the least of other sources, or what drawn years give is below it in one of ten cases; the value itself
///   where that is lower
/// @param high the most of other sources, or what drawn years give is above it in one of ten cases; the value itself
///   where that is higher
public record Ranged(double value, double low, double high) {

    static final double LOW = 0.1;
    static final double HIGH = 0.9;

    /// Closer than this to the value, as a share of it, an end is the value: the figures leave nothing open.
    private static final double SAME = 1e-9;

    public Ranged {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "A value lies inside its range, found %s outside %s to %s.%nMaybe low and high are swapped."
                            .formatted(value, low, high));
        }
    }

    /// A value that nothing is left open about.
    static Ranged exactly(double value) {
        return new Ranged(value, value, value);
    }

    /// @param values the value itself and what other sources have for it
    static Ranged among(double value, double[] values) {
        double low = value;
        double high = value;
        for (double other : values) {
            low = Math.min(low, other);
            high = Math.max(high, other);
        }
        return new Ranged(value, low, high);
    }

    /// @param drawn the same of each drawn year
    static <T> Ranged over(double value, List<T> drawn, ToDoubleFunction<T> measure) {
        double[] sample = drawn.stream().mapToDouble(measure).toArray();
        return new Ranged(value, low(value, sample), high(value, sample));
    }

    /// @param sample what each drawn year gives for the low end
    static double low(double value, double[] sample) {
        double low = sample.length == 0 ? value : Quantile.of(sample, LOW);
        return value - low > SAME * Math.abs(value) ? low : value;
    }

    /// @param sample what each drawn year gives for the high end
    static double high(double value, double[] sample) {
        double high = sample.length == 0 ? value : Quantile.of(sample, HIGH);
        return high - value > SAME * Math.abs(value) ? high : value;
    }
}
