package org.orebridge.planning.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orebridge.planning.sharing.ProductionGame.Column;
import org.orebridge.planning.sharing.ProductionGame.Optimum;

/// What several players can only do together, and prices at which it does not pay.
final class Crossings {

    /// Share of its limit by which a level counts as at it, or at nothing: the solver stays a little inside.
    private static final double AT_LIMIT = 1e-6;

    private final boolean[] empty; // rows to which nobody brings anything
    private final int[] owner; // of each row; below zero where it is nobody's alone
    private final Map<Integer, List<Column>> byMembers = new TreeMap<>();

    Crossings(ProductionGame game) {
        empty = game.empty();
        owner = new int[empty.length];
        Arrays.fill(owner, -1);
        for (Column column : game.open(-1)) {
            if (Integer.bitCount(column.needs()) > 1) {
                byMembers
                        .computeIfAbsent(column.needs(), _ -> new ArrayList<>())
                        .add(column);
            } else {
                Arrays.stream(column.rows()).forEach(r -> owner[r] = Integer.numberOfTrailingZeros(column.needs()));
            }
        }
    }

    /// Prices of one part in its own rows, those of the rest in all others.
    double[] merged(int part, double[] prices, double[] rest) {
        double[] merged = rest.clone();
        for (int r = 0; r < merged.length; r++) {
            merged[r] = owner[r] >= 0 && (part >> owner[r] & 1) != 0 ? prices[r] : rest[r];
        }
        return merged;
    }

    /// What would be earned between a part and the other members of a coalition, USD, or more than `enough`.
    double rents(int coalition, int part, double[] prices, double enough) {
        double rents = 0;
        for (var between : byMembers.entrySet()) {
            int members = between.getKey();
            boolean crosses = (members & ~coalition) == 0 && (members & part) != 0 && (members & ~part) != 0;
            if (crosses && rents <= enough) {
                for (Column column : between.getValue()) {
                    rents += ProductionGame.rent(column, prices);
                }
            }
        }
        return rents;
    }

    /// The lowest prices that a plan leaves in rows to which nobody brings anything: there is a range where
    /// nothing more would be used and nothing less, and low prices attract least from others.
    double[] lowest(Optimum optimum) {
        double[] prices = optimum.prices();
        var lowest = new double[prices.length];
        Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < optimum.levels().length; j++) {
            Column column = optimum.open().get(j);
            double level = optimum.levels()[j];
            double margin = ProductionGame.margin(column, prices) - column.falls() * level;
            for (int e = 0; e < column.rows().length; e++) {
                double entry = column.entries()[e];
                boolean held = entry > 0 ? level < (1 - AT_LIMIT) * column.most() : level > AT_LIMIT * column.most();
                int r = column.rows()[e];
                lowest[r] = held ? Math.max(lowest[r], prices[r] + margin / entry) : lowest[r];
            }
        }
        var lowered = prices.clone();
        for (int r = 0; r < lowered.length; r++) {
            boolean can = empty[r] && lowest[r] != Double.NEGATIVE_INFINITY;
            lowered[r] = can ? Math.min(prices[r], lowest[r]) : prices[r];
        }
        return lowered;
    }
}
