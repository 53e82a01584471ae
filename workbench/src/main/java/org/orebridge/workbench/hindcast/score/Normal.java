package org.orebridge.workbench.hindcast.score;

/// A forecast as a normal distribution.
///
/// @param mean its middle
/// @param deviation its standard deviation; 0 = a single value
public record Normal(double mean, double deviation) implements Forecast {

    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    public Normal {
        if (!(deviation >= 0)) {
            throw new IllegalArgumentException(
                    "A standard deviation is not below zero, found %s.".formatted(deviation));
        }
    }

    /// `s (z (2 F(z) - 1) + 2 f(z) - 1 / sqrt(pi))` with `z = (y - m) / s`.
    @Override
    public double crps(double observed) {
        if (deviation == 0) {
            return Math.abs(observed - mean);
        }
        double z = (observed - mean) / deviation;
        return deviation * (z * (2 * below(z) - 1) + 2 * density(z) - 1 / Math.sqrt(Math.PI));
    }

    @Override
    public double quantile(double probability) {
        double low = -40;
        double high = 40;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return mean + deviation * (low + high) / 2;
    }

    static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_TWO_PI;
    }

    /// The standard normal distribution function, by the continued fraction or the series of the error function
    /// (Abramowitz and Stegun 26.2.10 and 26.2.14), to 1e-12.
    static double below(double z) {
        double x = Math.abs(z);
        double tail = x < 3 ? 0.5 - density(x) * series(x) : density(x) * fraction(x);
        return z > 0 ? 1 - tail : tail;
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int k = 1; k < 200; k++) {
            term *= x * x / (2 * k + 1);
            sum += term;
        }
        return sum;
    }

    private static double fraction(double x) {
        double value = x;
        for (int k = 100; k >= 1; k--) {
            value = x + k / value;
        }
        return 1 / value;
    }
}
