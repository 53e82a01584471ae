package org.orebridge.workbench.risk;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.origin.OriginBehindImports;
import org.orebridge.indicators.origin.SupplyChain.Place;
import org.orebridge.workbench.situation.SupplyChains;
import org.orebridge.workbench.situation.SupplyElement;

/// A mineral's year as any party can ask it: what is made, shipped and used, and what stands behind each place.
///
/// @param elements productions, shipments and uses
/// @param world output of each form by country
/// @param mined what comes out of the ground, or out of scrap, in each country
/// @param origin follows metal upstream
record ChainYear(
        List<SupplyElement> elements,
        SortedMap<String, Supply> world,
        SortedMap<Region, Double> mined,
        OriginBehindImports origin) {

    static ChainYear of(List<SupplyElement> elements) {
        SortedMap<String, SortedMap<Region, Double>> made = new TreeMap<>();
        SortedMap<Region, Double> mined = new TreeMap<>();
        for (SupplyElement element : elements) {
            if (element.kind().equals("production")) {
                Region country = Region.of(element.from().orElseThrow());
                made.computeIfAbsent(element.form(), _ -> new TreeMap<>())
                        .merge(country, element.tonnes(), Double::sum);
                if (element.input().isEmpty()) {
                    mined.merge(country, element.tonnes(), Double::sum);
                }
            }
        }
        SortedMap<String, Supply> world = new TreeMap<>();
        made.forEach((form, byCountry) -> world.put(form, Supply.of(byCountry, Region.REST_OF_WORLD)));
        return new ChainYear(List.copyOf(elements), world, mined, new OriginBehindImports(SupplyChains.of(elements)));
    }

    PartySupply supply(Party party) {
        return new PartySupply(this, party);
    }

    /// t/y of contained metal that the whole world uses, by place.
    SortedMap<Place, Double> worldUse() {
        return PartySupply.use(elements, _ -> true);
    }
}
