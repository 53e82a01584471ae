package org.orebridge.market.balance;

import java.util.Arrays;
import java.util.List;

/// A year balanced with its stock changes, then once more without them.
///
/// At rest use is held ten times as tight as what supplies it: stocks rose because too much was made.
final class YearAtRest {

    private static final double USE_AT_REST = 0.1;

    private final LeastMove nearest;
    private final double[] deviation;
    private final double[] deviationAtRest;

    /// @param deviation standard deviation of each item's figure, t a year
    YearAtRest(LeastMove nearest, List<Item> items, double[] deviation) {
        this.nearest = nearest;
        this.deviation = deviation.clone();
        this.deviationAtRest = deviation.clone();
        for (int j = 0; j < deviation.length; j++) {
            deviationAtRest[j] *= items.get(j) instanceof Item.Consumption ? USE_AT_REST : 1;
        }
    }

    /// @param inTheYear t a year, stock changes included
    /// @param atRest t a year without them
    record Solved(double[] inTheYear, double[] atRest) {}

    /// @param target the figures, t a year
    /// @param stockChange t that stays at each place
    /// @param least what each quantity is at least at rest
    Solved solve(double[] target, double[] stockChange, double[] least) {
        if (!hasAny(stockChange)) {
            double[] both = nearest.solve(target, deviation, stockChange, least);
            return new Solved(both, both);
        }
        double[] inTheYear = nearest.solve(target, deviation, stockChange);
        return new Solved(inTheYear, nearest.solve(inTheYear, deviationAtRest, new double[stockChange.length], least));
    }

    /// Standard deviations at rest of the figures that add up: with `K` the influence of the year's balance,
    /// `L` that of rest and `B` the variances of the stock changes, `diag(S^2 - K A S^2 + (K - L) B (K - L)')`.
    double[] remaining(Solved solved, double[] stockDeviation) {
        double[][] year = nearest.sums().influence(deviation, aboveZero(solved.inTheYear()));
        double[][] rest =
                hasAny(stockDeviation) ? nearest.sums().influence(deviationAtRest, aboveZero(solved.atRest())) : year;
        var remaining = new double[deviation.length];
        for (int j = 0; j < remaining.length; j++) {
            double known = 0;
            double stocks = 0;
            for (int i = 0; i < stockDeviation.length; i++) {
                known += year[j][i] * nearest.sums().coefficient(i, j);
                double share = (year[j][i] - rest[j][i]) * stockDeviation[i];
                stocks += share * share;
            }
            boolean there = solved.atRest()[j] > 0;
            remaining[j] = there ? Math.sqrt(Math.max(0, deviation[j] * deviation[j] * (1 - known) + stocks)) : 0;
        }
        return remaining;
    }

    private static boolean hasAny(double[] values) {
        return Arrays.stream(values).anyMatch(value -> value != 0);
    }

    private static boolean[] aboveZero(double[] values) {
        var above = new boolean[values.length];
        for (int j = 0; j < values.length; j++) {
            above[j] = values[j] > 0;
        }
        return above;
    }
}
