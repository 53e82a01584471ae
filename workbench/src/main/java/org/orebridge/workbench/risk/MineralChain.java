package org.orebridge.workbench.risk;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.situation.Exposure;
import org.orebridge.workbench.situation.SupplyElements;

/// A mineral's balanced year, and others that its figures could be of as well.
///
/// @param reference the compilation that it comes from
/// @param network at rest
/// @param exposure what each group of countries holds and aims at
/// @param parameters class values with their ranges
/// @param central the year as the figures have it
/// @param drawn others, of the same elements in the same order
record MineralChain(
        MineralReference reference,
        CalibratedNetwork network,
        Exposure exposure,
        Parameters parameters,
        ChainYear central,
        List<ChainYear> drawn) {

    /// Years drawn. The 10 % and 90 % quantiles of as many are known to a sixth of a standard deviation, an
    /// eighth of the way from the middle to either end; to halve that takes four times as many.
    static final int DRAWS = 100;

    MineralChain {
        drawn = List.copyOf(drawn);
    }

    static MineralChain of(MineralReference reference, BalancedNetworks networks) {
        CalibratedNetwork network = networks.of(reference);
        SupplyElements.InEachYear years = SupplyElements.of(network, reference, networks.drawn(reference, DRAWS));
        return new MineralChain(
                reference,
                network,
                new Exposure(network, reference),
                networks.dataset().parameters(),
                ChainYear.of(years.central()),
                years.drawn().parallelStream().map(ChainYear::of).toList());
    }

    /// What each drawn year gives, in their order.
    <T> List<T> inDrawnYears(Function<ChainYear, T> measure) {
        return drawn.parallelStream().map(measure).toList();
    }

    /// A share or amount by key, with the range of each; what a drawn year does not have is zero in it.
    <K> SortedMap<K, Ranged> ranged(Function<ChainYear, SortedMap<K, Double>> measure) {
        List<SortedMap<K, Double>> others = inDrawnYears(measure);
        SortedMap<K, Ranged> found = new TreeMap<>();
        measure.apply(central)
                .forEach((key, value) ->
                        found.put(key, Ranged.over(value, others, other -> other.getOrDefault(key, 0.0))));
        return found;
    }

    /// Whether a party makes, ships, buys or uses any of it.
    boolean concerns(Party party) {
        return central.elements().stream()
                .flatMap(element -> Stream.concat(element.from().stream(), element.to().stream()))
                .anyMatch(country -> party.contains(Region.of(country)));
    }
}
