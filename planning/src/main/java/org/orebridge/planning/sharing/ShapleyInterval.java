package org.orebridge.planning.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Between what the Shapley value of each player must lie, from bounds on coalitions where these say enough.
///
/// @param low one a player
/// @param high one a player
/// @param solved coalitions solved exactly so far
public record ShapleyInterval(double[] low, double[] high, int solved) {

    /// From what is known now; nothing is solved.
    public static ShapleyInterval known(CoalitionGame game) {
        int n = game.size();
        double[] weight = Shapley.weights(n);
        var low = new double[n];
        var high = new double[n];
        for (int s = 1; s <= game.grand(); s++) {
            Worth worth = game.worth(s);
            int size = Integer.bitCount(s);
            for (int i = 0; i < n; i++) {
                if ((s >> i & 1) != 0) {
                    low[i] += weight[size - 1] * worth.low();
                    high[i] += weight[size - 1] * worth.high();
                } else {
                    low[i] -= weight[size] * worth.high();
                    high[i] -= weight[size] * worth.low();
                }
            }
        }
        return new ShapleyInterval(low, high, game.solvedCount());
    }

    /// Solves coalitions, those first whose bounds leave most open, until no share is open by more than this.
    ///
    /// @param widest in the unit of the game
    public static ShapleyInterval within(CoalitionGame game, double widest) {
        double[] weight = Shapley.weights(game.size());
        List<Integer> order = IntStream.rangeClosed(1, game.grand())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer s) -> -open(game, s, weight)))
                .toList();
        ShapleyInterval interval = known(game);
        for (int k = 0; k < order.size() && interval.width() > widest; k++) {
            // What is solved narrows the bounds of others too.
            if (game.worth(order.get(k)).width() > 0) {
                game.value(order.get(k));
                interval = known(game);
            }
        }
        return interval;
    }

    /// What a coalition's bounds leave open in the share of somebody.
    private static double open(CoalitionGame game, int coalition, double[] weight) {
        int size = Integer.bitCount(coalition);
        double outside = size < weight.length ? weight[size] : 0;
        return game.worth(coalition).width() * Math.max(weight[size - 1], outside);
    }

    /// The widest of the intervals; infinite where something is not known at all.
    public double width() {
        double most = 0;
        for (int i = 0; i < low.length; i++) {
            double width = high[i] - low[i];
            most = Math.max(most, Double.isNaN(width) ? Double.POSITIVE_INFINITY : width);
        }
        return most;
    }
}
