package org.orebridge.planning.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Kohlberg's criterion: whether shares are the nucleolus, judged without searching for it.
///
/// At each level of dissatisfaction the coalitions at or above it must be balanced: each can be given a weight above
/// zero such that every player counts the same over all of them; a player held to what it is worth alone may be added
/// with a weight of zero or more. Kohlberg (1971), SIAM J. Applied Mathematics 20; without guarantee of own values
/// Sobolev (1975) for the prenucleolus.
public final class Kohlberg {

    /// Share of the largest value below which two dissatisfactions are the same: shares are doubles, and a sum of ten
    /// of them is known to about this.
    private static final double SAME = 1e-9;

    private final CoalitionGame game;
    private final double[] shares;
    private final boolean guaranteed;
    private final double same;

    private Kohlberg(CoalitionGame game, double[] shares, boolean guaranteed) {
        this.game = game;
        this.shares = shares;
        this.guaranteed = guaranteed;
        this.same = SAME * Math.max(Double.MIN_NORMAL, game.scale());
    }

    /// @param guaranteed whether each must get at least what it is worth alone
    public static boolean holds(CoalitionGame game, double[] shares, boolean guaranteed) {
        return new Kohlberg(game, shares, guaranteed).holds();
    }

    private double excess(int coalition) {
        return game.value(coalition) - CoalitionGame.sum(shares, coalition);
    }

    private boolean holds() {
        boolean shared = Math.abs(excess(game.grand())) <= same;
        boolean ownValue = !guaranteed || IntStream.range(0, game.size()).allMatch(i -> excess(1 << i) <= same);
        if (!shared || !ownValue) {
            return false;
        }
        int[] byExcess = IntStream.range(1, game.grand())
                .boxed()
                .sorted((a, b) -> Double.compare(excess(b), excess(a)))
                .mapToInt(Integer::intValue)
                .toArray();
        var span = new CoalitionSpan(game.size());
        span.add(game.grand());
        for (int next = 0; next < byExcess.length && span.rank() < game.size(); ) {
            double level = excess(byExcess[next]);
            while (next < byExcess.length && excess(byExcess[next]) >= level - same) {
                span.add(byExcess[next++]);
            }
            if (!isBalanced(Arrays.copyOf(byExcess, next))) {
                return false;
            }
        }
        return true;
    }

    /// Whether weights of at least one for all of these, of at least zero for players at their own value, and any for
    /// the coalition of all add up to nothing for each player.
    private boolean isBalanced(int[] coalitions) {
        int n = game.size();
        List<int[]> columns = new ArrayList<>();
        var side = new int[n];
        for (int s : coalitions) {
            columns.add(entries(s, 1));
            Arrays.setAll(side, i -> side[i] - (s >> i & 1));
        }
        for (int i = 0; guaranteed && i < n; i++) {
            if (excess(1 << i) >= -same) {
                columns.add(entries(1 << i, 1));
            }
        }
        columns.add(entries(game.grand(), 1));
        columns.add(entries(game.grand(), -1));
        var nothing = new BigInteger[columns.size()];
        Arrays.fill(nothing, BigInteger.ZERO);
        return ExactSimplex.solve(columns.toArray(int[][]::new), nothing, side).isPresent();
    }

    private int[] entries(int coalition, int sign) {
        var entries = new int[game.size()];
        Arrays.setAll(entries, i -> (coalition >> i & 1) * sign);
        return entries;
    }
}
