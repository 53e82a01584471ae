package org.orebridge.server.mineral;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.network.SupplyNetwork;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Balanced years of minerals; each is balanced once, and those that were looked at last are remembered.
@Component
class Networks {

    private static final int MOST = 12;

    private final ReferenceDataset dataset;
    private final Map<Year, CalibratedNetwork> known =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Year, CalibratedNetwork> eldest) {
                    return size() > MOST;
                }
            });

    Networks(ReferenceDataset dataset) {
        this.dataset = dataset;
    }

    MineralReference reference(String mineral) {
        try {
            return dataset.mineral(mineral);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()), "mineral");
        }
    }

    /// One balancing at a time: it uses a processor for a second.
    synchronized CalibratedNetwork of(String mineral, int year) {
        MineralReference reference = reference(mineral);
        return known.computeIfAbsent(new Year(mineral, year), wanted -> balance(reference, wanted.year()));
    }

    private CalibratedNetwork balance(MineralReference reference, int year) {
        try {
            return SupplyNetwork.of(reference, year, dataset.parameters()).calibrated(dataset.parameters());
        } catch (IllegalArgumentException none) {
            throw Refusal.of(HttpStatus.NOT_FOUND, String.valueOf(none.getMessage()), "year");
        }
    }

    private record Year(String mineral, int year) {}
}
