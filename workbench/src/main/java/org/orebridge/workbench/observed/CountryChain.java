package org.orebridge.workbench.observed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.market.Outcome;
import org.orebridge.observations.store.ObservationStore;
import org.orebridge.reference.MineralMark;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.SupplyNetwork;

/// One country's chain of one mineral, figure by figure, down to the file and row.
///
/// @param mineral its identity
/// @param country alpha-3 code
/// @param modelled whether public figures carry the mineral to a market
/// @param year that is balanced
/// @param balanced whether the year could be balanced
/// @param whyNot why it could not, or why no year can; empty where it could
/// @param imported whether the user has imported anything
/// @param figures how many there are
/// @param links nearest the mine first
/// @param atHand what there is of other countries, where there is no market or nothing of this one; else nothing
public record CountryChain(
        String mineral,
        String country,
        boolean modelled,
        int year,
        boolean balanced,
        String whyNot,
        boolean imported,
        int figures,
        List<Link> links,
        List<AtHand> atHand) {

    public CountryChain {
        links = List.copyOf(links);
        atHand = List.copyOf(atHand);
    }

    /// A figure, with what the balance made of the quantity that it is about.
    ///
    /// @param balanced in the figure's unit; absent where the balance does not start from it
    public record Link(SaidFigure figure, Optional<Double> balanced) {}

    /// @throws IllegalArgumentException if there is no such mineral
    public static CountryChain of(ReferenceDataset dataset, ObservationStore store, String mineral, Region country) {
        MineralReference reference = UserStore.mineral(dataset, mineral);
        boolean modelled = dataset.minerals().containsKey(mineral);
        AllSources said = said(dataset, store, mineral, Optional.of(country.code()));
        SortedMap<String, Double> balanced = new TreeMap<>();
        String whyNot = modelled ? balance(reference, dataset, balanced) : reason(mineral);
        List<Link> links = said.said().stream()
                .map(figure -> new Link(figure, Optional.ofNullable(balanced.get(figure.id()))))
                .toList();
        return new CountryChain(
                mineral,
                country.code(),
                modelled,
                reference.baseYear(),
                whyNot.isEmpty(),
                whyNot,
                said.imported(),
                links.size(),
                links,
                modelled && !links.isEmpty()
                        ? List.of()
                        : AtHand.of(
                                said(dataset, store, mineral, Optional.empty()).said()));
    }

    /// The same with so many figures at most; their number stays that of all.
    public CountryChain first(int most) {
        return new CountryChain(
                mineral,
                country,
                modelled,
                year,
                balanced,
                whyNot,
                imported,
                figures,
                links.stream().limit(most).toList(),
                atHand);
    }

    private static AllSources said(
            ReferenceDataset dataset, ObservationStore store, String mineral, Optional<String> country) {
        return AllSources.of(
                dataset, store, new AllSources.Wanted(mineral, OptionalInt.empty(), Optional.empty(), country));
    }

    private static String reason(String mineral) {
        return Optional.ofNullable(MineralMark.bundled().get(mineral))
                .map(MineralMark::reason)
                .orElse("");
    }

    /// Puts what the balance made of each figure that it started from under the figure's id.
    ///
    /// @return why there is no balance; empty where there is
    private static String balance(
            MineralReference reference, ReferenceDataset dataset, SortedMap<String, Double> balanced) {
        try {
            balanced.putAll(SupplyNetwork.of(reference, reference.baseYear(), dataset.parameters())
                    .balancedFigures());
            return "";
        } catch (IllegalArgumentException | Outcome.FailedSolve noYear) {
            return String.valueOf(noYear.getMessage()).lines().findFirst().orElse("");
        }
    }
}
