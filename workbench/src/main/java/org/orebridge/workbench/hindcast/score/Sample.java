package org.orebridge.workbench.hindcast.score;

import java.util.Arrays;

/// A forecast as equally likely values.
public final class Sample implements Forecast {

    private final double[] sorted;

    private Sample(double[] sorted) {
        this.sorted = sorted;
    }

    /// @param values at least one, in any order
    public static Sample of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A sample needs at least one value.");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    /// `mean |x - y| - mean |x - x'| / 2` over all pairs.
    @Override
    public double crps(double observed) {
        int n = sorted.length;
        double error = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            error += Math.abs(sorted[i] - observed);
            spread += (2.0 * i - n + 1) * sorted[i];
        }
        return error / n - spread / ((double) n * n);
    }

    /// Linear between the order statistics (Hyndman and Fan 1996, type 7).
    @Override
    public double quantile(double probability) {
        double place = probability * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
