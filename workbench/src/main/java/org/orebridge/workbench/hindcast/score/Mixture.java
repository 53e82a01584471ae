package org.orebridge.workbench.hindcast.score;

import java.util.Arrays;

/// A forecast as equally likely centres, each with the same normal spread around it.
public final class Mixture implements Forecast {

    private final double[] centres;
    private final double deviation;

    private Mixture(double[] centres, double deviation) {
        this.centres = centres;
        this.deviation = deviation;
    }

    /// @param deviation standard deviation around each centre, above zero
    /// @param centres at least one
    public static Mixture of(double deviation, double... centres) {
        if (!(deviation > 0) || centres.length == 0) {
            throw new IllegalArgumentException("A mixture has centres and a spread above zero, found %d and %s."
                    .formatted(centres.length, deviation));
        }
        return new Mixture(centres.clone(), deviation);
    }

    /// `mean A(y - m, s) - mean A(m - m', s sqrt 2) / 2` with `A(d, s)` the mean distance of a normal of deviation s
    /// from a point that lies d off (Grimit and others 2006).
    @Override
    public double crps(double observed) {
        double error = 0;
        double spread = 0;
        for (double centre : centres) {
            error += distance(observed - centre, deviation);
            for (double other : centres) {
                spread += distance(centre - other, deviation * Math.sqrt(2));
            }
        }
        return error / centres.length - spread / (2.0 * centres.length * centres.length);
    }

    private static double distance(double off, double deviation) {
        double z = off / deviation;
        return 2 * deviation * Normal.density(z) + off * (2 * Normal.below(z) - 1);
    }

    /// Where the distribution function reaches the probability, by halving.
    @Override
    public double quantile(double probability) {
        double low = Arrays.stream(centres).min().orElseThrow() - 10 * deviation;
        double high = Arrays.stream(centres).max().orElseThrow() + 10 * deviation;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double below(double value) {
        return Arrays.stream(centres)
                .map(centre -> Normal.below((value - centre) / deviation))
                .average()
                .orElseThrow();
    }
}
