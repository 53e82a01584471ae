package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.OriginBehindImports;
import org.orebridge.indicators.origin.SupplyChain.Place;

/// Who stands behind what a party uses: its sellers, the mines behind them, and the countries passed on the
/// way.
///
/// A party uses several forms in several places; the shares are weighted by how much it uses of each.
final class PartyOrigins {

    /// A country behind less than a thousandth of the use is not listed; the list would be the whole world.
    private static final double LISTED = 1e-3;

    private final OriginBehindImports origin;
    private final SortedMap<Place, Double> use;
    private final Party party;

    /// @param use t/y by place of use
    PartyOrigins(OriginBehindImports origin, SortedMap<Place, Double> use, Party party) {
        this.origin = origin;
        this.use = use;
        this.party = party;
    }

    /// Shares of the party's use by the country of the mine.
    SortedMap<Region, Double> mines() {
        return origin.minesBehind(use);
    }

    /// One line a country, the largest origin first; other countries together, whoever they are, come last.
    List<MineralRisk.Dependence> list() {
        SortedMap<Region, Double> sellers = origin.sellersTo(use);
        SortedMap<Region, Double> mines = mines();
        SortedMap<Region, Double> passed = origin.passedThrough(use);
        passed.keySet().removeIf(party::contains);
        SortedSet<Region> countries = new TreeSet<>(sellers.keySet());
        countries.addAll(mines.keySet());
        countries.addAll(passed.keySet());
        var lines = new ArrayList<MineralRisk.Dependence>();
        for (Region country : countries) {
            lines.add(new MineralRisk.Dependence(
                    country.code(),
                    sellers.getOrDefault(country, 0.0),
                    mines.getOrDefault(country, 0.0),
                    passed.getOrDefault(country, 0.0)));
        }
        return lines.stream()
                .filter(line -> Math.max(line.seller(), Math.max(line.origin(), line.passage())) >= LISTED)
                .sorted(Comparator.comparing(MineralRisk.Dependence::isResidual)
                        .thenComparing(Comparator.comparingDouble(MineralRisk.Dependence::origin)
                                .reversed())
                        .thenComparing(Comparator.comparingDouble(MineralRisk.Dependence::passage)
                                .reversed())
                        .thenComparing(MineralRisk.Dependence::country))
                .toList();
    }
}
