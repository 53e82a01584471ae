package org.orebridge.workbench.network;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.orebridge.market.balance.BalancedYear;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;

/// Balanced years of the minerals of a dataset, each balanced once however often it is asked for.
///
/// What is kept is bounded by the years that the dataset has figures of. A year that cannot be balanced is not
/// kept.
public final class BalancedNetworks {

    private final ReferenceDataset dataset;
    private final Map<Year, SupplyNetwork> balanced = new ConcurrentHashMap<>();
    private final Map<Year, CalibratedNetwork> known = new ConcurrentHashMap<>();

    public BalancedNetworks(ReferenceDataset dataset) {
        this.dataset = dataset;
    }

    public ReferenceDataset dataset() {
        return dataset;
    }

    /// The year at rest of a mineral.
    ///
    /// @throws IllegalArgumentException where it cannot be balanced
    public CalibratedNetwork of(MineralReference reference) {
        return of(reference, reference.baseYear());
    }

    /// @throws IllegalArgumentException if the year has no figures or they cannot be balanced
    public CalibratedNetwork of(MineralReference reference, int year) {
        return known.computeIfAbsent(
                new Year(reference.mineral(), year),
                wanted -> balanced(reference, wanted.year()).calibrated(dataset.parameters()));
    }

    /// Other years that the figures of the year at rest could be of, each with its quantities in the order of
    /// the year itself. They are not kept.
    ///
    /// @param count how many; the first of many are the same as those of few
    public List<BalancedYear> drawn(MineralReference reference, int count) {
        SupplyNetwork network = balanced(reference, reference.baseYear());
        return IntStream.range(0, count).mapToObj(network::drawnYear).toList();
    }

    private SupplyNetwork balanced(MineralReference reference, int year) {
        return balanced.computeIfAbsent(
                new Year(reference.mineral(), year),
                wanted -> SupplyNetwork.of(reference, wanted.year(), dataset.parameters()));
    }

    private record Year(String mineral, int year) {}
}
