package org.orebridge.workbench.network;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;

/// Balanced years of the minerals of a dataset, each balanced once however often it is asked for.
///
/// What is kept is bounded by the years that the dataset has figures of. A year that cannot be balanced is not
/// kept.
public final class BalancedNetworks {

    private final ReferenceDataset dataset;
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
                wanted -> SupplyNetwork.of(reference, wanted.year(), dataset.parameters())
                        .calibrated(dataset.parameters()));
    }

    private record Year(String mineral, int year) {}
}
