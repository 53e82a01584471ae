package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.orebridge.core.Party;

/// Looks for sizes that need not be the same days for all: by turns, one party's after another, on a grid.
///
/// Each turn lowers what all together lose and pay, so it ends; where it ends no party's size alone can be
/// bettered on the grid, which is the best of all where losses are convex in the sizes.
final class UnevenSizes {

    private static final int MOST_TURNS = 4;

    private final List<Party> parties;
    private final List<Double> grid;
    private final Function<SortedMap<Party, Double>, Point> solve;
    private final SortedMap<String, Point> known = new TreeMap<>();

    /// @param userLoss USD a year expected of all users
    /// @param cost USD a year of holding
    record Point(double userLoss, double cost) {
        double sum() {
            return userLoss + cost;
        }
    }

    /// @param days each party's
    record Found(
            SortedMap<Party, Double> days,
            SortedMap<Party, Double> between,
            Point best,
            double same,
            Point atSame,
            int tried) {}

    UnevenSizes(List<Party> parties, List<Double> days, Function<SortedMap<Party, Double>, Point> solve) {
        this.parties = List.copyOf(parties);
        this.grid = new ArrayList<>(List.of(0.0));
        this.grid.addAll(days);
        this.solve = solve;
    }

    Found find() {
        double same = 0;
        for (double days : grid) {
            same = at(all(days)).sum() < at(all(same)).sum() ? days : same;
        }
        SortedMap<Party, Double> days = all(same);
        boolean changed = true;
        for (int turn = 0; changed && turn < MOST_TURNS; turn++) {
            SortedMap<Party, Double> before = new TreeMap<>(days);
            for (Party party : parties) {
                days = best(days, party);
            }
            changed = !days.equals(before);
        }
        var between = new TreeMap<Party, Double>();
        for (Party party : parties) {
            between.put(party, between(days, party));
        }
        return new Found(days, between, at(days), same, at(all(same)), known.size());
    }

    private SortedMap<Party, Double> all(double days) {
        var all = new TreeMap<Party, Double>();
        parties.forEach(party -> all.put(party, days));
        return all;
    }

    private SortedMap<Party, Double> best(SortedMap<Party, Double> days, Party party) {
        SortedMap<Party, Double> best = days;
        for (double each : grid) {
            SortedMap<Party, Double> other = with(days, party, each);
            best = at(other).sum() < at(best).sum() ? other : best;
        }
        return best;
    }

    private static SortedMap<Party, Double> with(SortedMap<Party, Double> days, Party party, double own) {
        var other = new TreeMap<>(days);
        other.put(party, own);
        return other;
    }

    /// The lowest point of the parabola through a size and its neighbours.
    private double between(SortedMap<Party, Double> days, Party party) {
        double own = days.getOrDefault(party, 0.0);
        int i = grid.indexOf(own);
        if (i == 0 || i == grid.size() - 1) {
            return own;
        }
        double low = grid.get(i - 1);
        double high = grid.get(i + 1);
        double middle = at(days).sum();
        double left = (middle - at(with(days, party, low)).sum()) / (own - low);
        double right = (at(with(days, party, high)).sum() - middle) / (high - own);
        double bend = (right - left) / ((high - low) / 2);
        return bend > 0 ? Math.clamp((low + own) / 2 - left / bend, low, high) : own;
    }

    private Point at(SortedMap<Party, Double> days) {
        return known.computeIfAbsent(days.values().toString(), _ -> solve.apply(days));
    }
}
