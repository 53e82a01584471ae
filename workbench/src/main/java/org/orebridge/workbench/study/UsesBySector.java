package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Market;

/// The uses of a party, or of the whole world, by the sector that they serve.
///
/// @param uses indices of the market's uses by sector
record UsesBySector(SortedMap<String, List<Integer>> uses) {

    UsesBySector {
        uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
    }

    static UsesBySector of(Market market, Party party) {
        return where(market, party::contains);
    }

    static UsesBySector ofWorld(Market market) {
        return where(market, _ -> true);
    }

    private static UsesBySector where(Market market, Predicate<Region> counts) {
        var bySector = new TreeMap<String, List<Integer>>();
        for (int u = 0; u < market.uses().size(); u++) {
            var use = market.uses().get(u);
            if (counts.test(market.nodes().get(use.node()).region())) {
                bySector.computeIfAbsent(use.sector(), _ -> new ArrayList<>()).add(u);
            }
        }
        return new UsesBySector(bySector);
    }

    /// All of them in the market's order.
    List<Integer> all() {
        return uses.values().stream().flatMap(List::stream).sorted().toList();
    }

    /// t/month at rest.
    double atRest(Market market) {
        return all().stream().mapToDouble(u -> market.uses().get(u).baseUse()).sum();
    }
}
