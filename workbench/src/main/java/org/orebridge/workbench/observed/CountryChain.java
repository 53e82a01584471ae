package org.orebridge.workbench.observed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.observations.store.ObservationStore;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.network.SupplyNetwork;

/// One country's chain of one mineral, figure by figure, down to the file and row.
///
/// @param mineral its identity
/// @param country alpha-3 code
/// @param year that is balanced
/// @param balanced whether the year could be balanced
/// @param whyNot why it could not; empty where it could
/// @param imported whether the user has imported anything
/// @param links nearest the mine first
public record CountryChain(
        String mineral, String country, int year, boolean balanced, String whyNot, boolean imported, List<Link> links) {

    public CountryChain {
        links = List.copyOf(links);
    }

    /// A figure, with what the balance made of the quantity that it is about.
    ///
    /// @param balanced in the figure's unit; absent where the balance does not start from it
    public record Link(SaidFigure figure, OptionalDouble balanced) {}

    public static CountryChain of(ReferenceDataset dataset, ObservationStore store, String mineral, Region country) {
        MineralReference reference = UserStore.mineral(dataset, mineral);
        AllSources said = AllSources.of(
                dataset,
                store,
                new AllSources.Wanted(mineral, OptionalInt.empty(), Optional.empty(), Optional.of(country.code())));
        SortedMap<String, Double> balanced = new TreeMap<>();
        String whyNot = "";
        try {
            balanced.putAll(
                    balanced(SupplyNetwork.of(dataset.mineral(mineral), reference.baseYear(), dataset.parameters())
                            .calibrated(dataset.parameters())));
        } catch (IllegalArgumentException noYear) {
            whyNot = String.valueOf(noYear.getMessage()).lines().findFirst().orElse("");
        }
        List<Link> links = said.said().stream()
                .map(figure -> new Link(
                        figure,
                        balanced.containsKey(figure.id())
                                ? OptionalDouble.of(balanced.get(figure.id()))
                                : OptionalDouble.empty()))
                .toList();
        return new CountryChain(
                mineral, country.code(), reference.baseYear(), whyNot.isEmpty(), whyNot, said.imported(), links);
    }

    /// By the id of each figure that the balance started from.
    private static SortedMap<String, Double> balanced(CalibratedNetwork network) {
        SortedMap<String, Double> balanced = new TreeMap<>();
        network.balance()
                .adjustments()
                .forEach(adjustment -> network.grounds()
                        .figures()
                        .getOrDefault(adjustment.item(), List.of())
                        .forEach(figure -> balanced.put(figure.id(), adjustment.balanced())));
        return balanced;
    }
}
