package org.orebridge.planning.sharing;

import java.util.Arrays;

/// The Shapley value: to each player the mean of what it adds over all orders in which the players may come.
///
/// Shapley (1953), A value for n-person games; with weights Kalai and Samet (1987).
public final class Shapley {

    private Shapley() {}

    /// Exact; solves every coalition.
    ///
    /// @return one share a player; they add up to what all are worth
    public static double[] of(CoalitionGame game) {
        int n = game.size();
        double[] weight = weights(n);
        var shares = new double[n];
        for (int s = 0; s < game.grand(); s++) {
            double without = game.value(s);
            for (int i = 0; i < n; i++) {
                if ((s >> i & 1) == 0) {
                    shares[i] += weight[Integer.bitCount(s)] * (game.value(s | 1 << i) - without);
                }
            }
        }
        return shares;
    }

    /// `s!(n-s-1)!/n!` by size s of the coalition that a player joins.
    static double[] weights(int n) {
        var weight = new double[n];
        weight[0] = 1.0 / n;
        for (int s = 1; s < n; s++) {
            weight[s] = weight[s - 1] * s / (n - s);
        }
        return weight;
    }

    /// Exact, where players stand for unequal numbers of people, votes or plants.
    ///
    /// What a coalition is worth beyond its parts (its dividend) is divided in proportion to the weights of its
    /// members.
    ///
    /// @param weights positive, one a player
    public static double[] weighted(CoalitionGame game, double[] weights) {
        if (weights.length != game.size() || Arrays.stream(weights).anyMatch(w -> !(w > 0 && Double.isFinite(w)))) {
            throw new IllegalArgumentException("Each of %s needs a weight above zero, found %s."
                    .formatted(game.players(), Arrays.toString(weights)));
        }
        double[] dividends = dividends(game);
        var shares = new double[weights.length];
        for (int s = 1; s < dividends.length; s++) {
            double each = dividends[s] / CoalitionGame.sum(weights, s);
            for (int i = 0; i < shares.length; i++) {
                shares[i] += (s >> i & 1) == 0 ? 0 : weights[i] * each;
            }
        }
        return shares;
    }

    /// What each coalition is worth beyond all its parts (Harsanyi), by bit mask.
    private static double[] dividends(CoalitionGame game) {
        var dividends = new double[game.grand() + 1];
        Arrays.setAll(dividends, game::value);
        for (int i = 0; i < game.size(); i++) {
            for (int s = 1; s < dividends.length; s++) {
                if ((s >> i & 1) != 0) {
                    dividends[s] -= dividends[s ^ 1 << i];
                }
            }
        }
        return dividends;
    }
}
