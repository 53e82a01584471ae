package org.orebridge.planning.sharing;

import java.util.Random;

/// The Shapley value estimated from random orders, each taken forwards and backwards, where coalitions are too many to
/// be solved.
///
/// An order and its reverse ask whether a player is more use early or late, so that their mean varies less than that of
/// two orders drawn apart.
///
/// @param shares estimated, one a player; they add up to what all are worth
/// @param standardErrors of them
/// @param orders taken, reverses included
/// @param solved coalitions solved for it
public record SampledShapley(double[] shares, double[] standardErrors, int orders, int solved) {

    /// @param pairs of an order and its reverse; at least two, for a standard error
    /// @param seed the same seed gives the same estimate
    public static SampledShapley of(CoalitionGame game, int pairs, long seed) {
        if (pairs < 2) {
            throw new IllegalArgumentException(
                    "A standard error needs two pairs of orders at least, found %d.".formatted(pairs));
        }
        int n = game.size();
        var random = new Random(seed);
        var order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        var mean = new double[n];
        var squares = new double[n];
        for (int p = 1; p <= pairs; p++) {
            shuffle(order, random);
            double[] added = pair(game, order);
            for (int i = 0; i < n; i++) {
                double off = added[i] - mean[i];
                mean[i] += off / p;
                squares[i] += off * (added[i] - mean[i]);
            }
        }
        var errors = new double[n];
        for (int i = 0; i < n; i++) {
            errors[i] = Math.sqrt(squares[i] / (pairs - 1.0) / pairs);
        }
        return new SampledShapley(mean, errors, 2 * pairs, game.solvedCount());
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    /// What each adds, the mean of an order and its reverse.
    private static double[] pair(CoalitionGame game, int[] order) {
        var added = new double[order.length];
        int forwards = 0;
        int backwards = 0;
        for (int k = 0; k < order.length; k++) {
            int first = order[k];
            int last = order[order.length - 1 - k];
            added[first] += (game.value(forwards | 1 << first) - game.value(forwards)) / 2;
            added[last] += (game.value(backwards | 1 << last) - game.value(backwards)) / 2;
            forwards |= 1 << first;
            backwards |= 1 << last;
        }
        return added;
    }
}
