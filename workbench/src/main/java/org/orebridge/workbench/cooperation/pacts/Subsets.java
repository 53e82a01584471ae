package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.workbench.result.Clause;

/// Sets of clauses that make sense together.
///
/// A formula takes the place of shared stocks and of loans; a swap takes the place of a loan.
final class Subsets {

    private Subsets() {}

    /// All clauses but a formula where stocks are shared.
    static SortedSet<Clause> all(SortedSet<Clause> usable) {
        var all = new TreeSet<>(usable);
        if (all.contains(Clause.SHARED_STOCKS)) {
            all.remove(Clause.RELEASE_RULE);
        }
        return all;
    }

    /// All clauses with a formula in place of what it takes the place of.
    static SortedSet<Clause> allByFormula(SortedSet<Clause> usable) {
        var all = new TreeSet<>(usable);
        all.removeAll(List.of(Clause.SHARED_STOCKS, Clause.LOANS, Clause.PLACE_SWAPS));
        return all;
    }

    /// Those that make sense, the smallest first.
    static List<SortedSet<Clause>> bySize(SortedSet<Clause> usable) {
        List<Clause> clauses = List.copyOf(usable);
        var subsets = new ArrayList<SortedSet<Clause>>();
        for (int mask = 1; mask < 1 << clauses.size(); mask++) {
            var subset = new TreeSet<Clause>();
            for (int i = 0; i < clauses.size(); i++) {
                if ((mask >> i & 1) != 0) {
                    subset.add(clauses.get(i));
                }
            }
            if (makesSense(subset)) {
                subsets.add(subset);
            }
        }
        subsets.sort(Comparator.comparingInt(subset -> subset.size()));
        return subsets;
    }

    private static boolean makesSense(SortedSet<Clause> subset) {
        boolean formula = subset.contains(Clause.RELEASE_RULE);
        boolean lends = subset.contains(Clause.LOANS) || subset.contains(Clause.PLACE_SWAPS);
        return !(formula && (lends || subset.contains(Clause.SHARED_STOCKS)))
                && !(subset.contains(Clause.LOANS) && subset.contains(Clause.PLACE_SWAPS));
    }
}
