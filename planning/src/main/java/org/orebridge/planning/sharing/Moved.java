package org.orebridge.planning.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.planning.sharing.ProductionGame.Column;
import org.orebridge.planning.sharing.ProductionGame.Optimum;

/// What a plan moves between members, in USD at its prices.
final class Moved {

    private final Map<Integer, Double> byMembers = new TreeMap<>();

    Moved(Optimum optimum) {
        for (int j = 0; j < optimum.levels().length; j++) {
            Column column = optimum.open().get(j);
            if (Integer.bitCount(column.needs()) > 1) {
                byMembers.merge(column.needs(), size(column, optimum.prices()) * optimum.levels()[j], Double::sum);
            }
        }
    }

    /// All that a unit changes, without regard to signs: at most so much is lost if it is not moved.
    private static double size(Column column, double[] price) {
        double size = Math.abs(column.worth());
        for (int e = 0; e < column.rows().length; e++) {
            size += Math.abs(column.entries()[e] * price[column.rows()[e]]);
        }
        return size;
    }

    /// The members of a coalition in parts: those stay together between whom more than next to nothing is
    /// moved.
    ///
    /// @param nothing USD between any two
    int[] parts(int coalition, double nothing) {
        var parts = new TreeSet<Integer>();
        for (int rest = coalition; rest != 0; rest &= rest - 1) {
            parts.add(Integer.lowestOneBit(rest));
        }
        byMembers.forEach((members, usd) -> {
            if (usd > nothing) {
                join(parts, members);
            }
        });
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void join(Set<Integer> parts, int members) {
        int joined = 0;
        for (int part : List.copyOf(parts)) {
            if ((part & members) != 0) {
                joined |= part;
                parts.remove(part);
            }
        }
        parts.add(joined);
    }

    /// All that is moved between parts.
    double between(int[] parts) {
        return byMembers.entrySet().stream()
                .filter(moved -> Arrays.stream(parts).noneMatch(part -> (moved.getKey() & ~part) == 0))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
