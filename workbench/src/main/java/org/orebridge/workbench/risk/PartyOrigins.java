package org.orebridge.workbench.risk;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.SupplyChain.Place;

/// Who stands behind what a party uses: its sellers, the mines behind them, and the countries passed on the
/// way.
///
/// A party uses several forms in several places; the shares are weighted by how much it uses of each.
final class PartyOrigins {

    /// A country behind less than a thousandth of the use is not listed; the list would be the whole world.
    private static final double LISTED = 1e-3;

    private static final Ranged NONE = Ranged.exactly(0);

    private final MineralChain chain;
    private final Party party;

    PartyOrigins(MineralChain chain, Party party) {
        this.chain = chain;
        this.party = party;
    }

    /// Shares of the party's use by the country of the mine; empty where it uses none.
    static SortedMap<Region, Double> mines(ChainYear year, Party party) {
        SortedMap<Place, Double> use = year.supply(party).use();
        return use.isEmpty() ? new TreeMap<>() : year.origin().minesBehind(use);
    }

    /// One line a country, the largest origin first; other countries together, whoever they are, come last.
    List<MineralRisk.Dependence> list() {
        if (chain.central().supply(party).use().isEmpty()) {
            return List.of();
        }
        SortedMap<Region, Ranged> sellers =
                chain.ranged(year -> year.origin().sellersTo(year.supply(party).use()));
        SortedMap<Region, Ranged> mines = chain.ranged(year -> mines(year, party));
        SortedMap<Region, Ranged> passed = chain.ranged(
                year -> year.origin().passedThrough(year.supply(party).use()));
        passed.keySet().removeIf(party::contains);
        SortedSet<Region> countries = new TreeSet<>(sellers.keySet());
        countries.addAll(mines.keySet());
        countries.addAll(passed.keySet());
        return countries.stream()
                .map(country -> new MineralRisk.Dependence(
                        country.code(),
                        sellers.getOrDefault(country, NONE),
                        mines.getOrDefault(country, NONE),
                        passed.getOrDefault(country, NONE)))
                .filter(line -> line.largest() >= LISTED)
                .sorted(Comparator.comparing(MineralRisk.Dependence::isResidual)
                        .thenComparing(Comparator.comparingDouble((MineralRisk.Dependence line) ->
                                        line.origin().value())
                                .reversed())
                        .thenComparing(Comparator.comparingDouble((MineralRisk.Dependence line) ->
                                        line.passage().value())
                                .reversed())
                        .thenComparing(MineralRisk.Dependence::country))
                .toList();
    }
}
