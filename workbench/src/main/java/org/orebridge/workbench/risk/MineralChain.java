package org.orebridge.workbench.risk;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.OriginBehindImports;
import org.orebridge.indicators.origin.SupplyChain.Place;
import org.orebridge.reference.MineralReference;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.situation.SupplyChains;
import org.orebridge.workbench.situation.SupplyElement;
import org.orebridge.workbench.situation.SupplyElements;

/// A mineral's balanced year, ready to be asked by any party: its elements, and what stands behind each place.
///
/// @param reference the compilation that it comes from
/// @param network at rest
/// @param elements productions, shipments and uses, the largest first
/// @param origin follows metal upstream
record MineralChain(
        MineralReference reference,
        CalibratedNetwork network,
        List<SupplyElement> elements,
        OriginBehindImports origin) {

    static MineralChain of(MineralReference reference, CalibratedNetwork network) {
        List<SupplyElement> elements = SupplyElements.of(network, reference);
        return new MineralChain(reference, network, elements, new OriginBehindImports(SupplyChains.of(elements)));
    }

    PartySupply supply(Party party) {
        return new PartySupply(elements, party);
    }

    /// Whether a party makes, ships, buys or uses any of it.
    boolean concerns(Party party) {
        return elements.stream()
                .flatMap(element -> Stream.concat(element.from().stream(), element.to().stream()))
                .anyMatch(country -> party.contains(Region.of(country)));
    }

    /// t/y of contained metal that the whole world uses, by place.
    SortedMap<Place, Double> worldUse() {
        return PartySupply.use(elements, _ -> true);
    }
}
