package org.orebridge.planning.exchange;

import java.util.Arrays;

/// What whoever hears a holder's answers at a desk can infer of what it held there, as if it were one lot.
///
/// There was at least what is released on the longest branch. A lot is empty after a cell in which less is released
/// than in another month although a tonne brings more there than it could be worth later: then that is all that
/// could be released.
///
/// @param atLeast t
/// @param atMost t; infinite where the answers do not show it
public record Inference(double atLeast, double atMost) {

    /// Share by which prices and quantities are taken to be rounding.
    private static final double ROUNDING = 1e-3;

    /// Nothing was heard.
    public static final Inference NOTHING = new Inference(0, Double.POSITIVE_INFINITY);

    /// @param prices USD/t by cell that were answered to
    /// @param answers t by cell
    /// @param kept USD/t that a kept tonne is taken to be worth at most
    /// @param before t that had left before the horizon begins
    public static Inference of(Horizon horizon, double[] prices, double[] answers, double kept, double before) {
        double[] later = later(horizon, prices, kept);
        double rate = Arrays.stream(answers).max().orElse(0);
        var released = new double[horizon.size()];
        double most = Double.POSITIVE_INFINITY;
        double least = 0;
        for (int k = 0; k < horizon.size(); k++) {
            released[k] = answers[k] + (k == 0 ? before : released[horizon.parents()[k]]);
            least = Math.max(least, released[k]);
            boolean slower = answers[k] < (1 - ROUNDING) * rate;
            if (released[k] > 0 && slower && prices[k] > (1 + ROUNDING) * later[k]) {
                most = Math.min(most, released[k]);
            }
        }
        return new Inference(least, Math.max(least, most));
    }

    /// What a tonne kept after each cell can be worth at most, USD/t of that cell.
    private static double[] later(Horizon horizon, double[] prices, double kept) {
        boolean[] leaves = horizon.leaves();
        var later = new double[horizon.size()];
        for (int k = horizon.size() - 1; k >= 0; k--) {
            later[k] = leaves[k] ? horizon.beta() * kept : later[k];
            int parent = horizon.parents()[k];
            if (parent >= 0) {
                double chance = horizon.probabilities()[k] / horizon.probabilities()[parent];
                later[parent] += horizon.beta() * chance * Math.max(later[k], prices[k]);
            }
        }
        return later;
    }

    /// What both tell together.
    public Inference and(Inference other) {
        double least = Math.max(atLeast, other.atLeast);
        return new Inference(least, Math.max(least, Math.min(atMost, other.atMost)));
    }
}
