package org.orebridge.planning.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Whether shares are stable: no coalition is worth more by itself than what its members get together.
///
/// @param inside whether the shares lie in the core
/// @param violation what the coalition with most reason to leave is worth more than its members get; where none has a
///   reason no coalition's is above this, which is zero but for rounding or less
/// @param leaves that coalition, by bit mask; 0 where none has a reason
/// @param leavers its members
/// @param gap shares together less what all are worth
/// @param solved coalitions solved exactly so far; the others were decided by their bounds
public record Core(boolean inside, double violation, int leaves, List<String> leavers, double gap, int solved) {

    /// Share of what all are worth that is rounding: gains, transfers and shares close to this.
    public static final double ROUNDING = 1e-6;

    public Core {
        leavers = List.copyOf(leavers);
    }

    /// Tests shares, solving only coalitions whose bounds leave open whether they have most reason to leave.
    ///
    /// @param shares one a player
    public static Core test(CoalitionGame game, double[] shares) {
        double gap = CoalitionGame.sum(shares, game.grand()) - game.value(game.grand());
        double scale = Math.max(
                Math.abs(game.value(game.grand())),
                IntStream.range(0, shares.length)
                        .mapToDouble(i -> Math.abs(shares[i]))
                        .max()
                        .orElse(0));
        List<Integer> order = IntStream.range(1, game.grand())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer s) ->
                        CoalitionGame.sum(shares, s) - game.worth(s).high()))
                .toList();
        double rounding = ROUNDING * scale;
        double most = Double.NEGATIVE_INFINITY;
        int leaves = 0;
        for (int s : order) {
            double given = CoalitionGame.sum(shares, s);
            double atMost = game.worth(s).high() - given;
            if (atMost > Math.max(most, rounding)) {
                double excess = game.value(s) - given;
                leaves = excess > Math.max(most, rounding) ? s : leaves;
                most = Math.max(most, excess);
            } else if (leaves == 0) {
                most = Math.max(most, atMost);
            }
        }
        boolean inside = leaves == 0 && Math.abs(gap) <= rounding;
        return new Core(inside, shares.length == 1 ? 0 : most, leaves, game.names(leaves), gap, game.solvedCount());
    }
}
