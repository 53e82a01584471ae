package org.orebridge.workbench.risk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.BalancedNetworks;

/// The minerals of a dataset, and the chains of those that have a balanced network; each chain is laid once.
final class MineralChains {

    private final BalancedNetworks networks;
    private final SortedMap<String, MineralReference> known;
    private final Map<String, MineralChain> chains = new ConcurrentHashMap<>();

    MineralChains(BalancedNetworks networks) {
        this.networks = networks;
        this.known = new TreeMap<>(networks.dataset().minerals());
        known.putAll(networks.dataset().indicators());
    }

    ReferenceDataset dataset() {
        return networks.dataset();
    }

    /// In alphabetical order of their ids.
    ///
    /// @param minerals ids; all of the dataset where empty
    /// @throws IllegalArgumentException where one is not known
    List<MineralReference> wanted(Collection<String> minerals) {
        return minerals.isEmpty()
                ? List.copyOf(known.values())
                : minerals.stream()
                        .distinct()
                        .sorted()
                        .map(id -> Optional.ofNullable(known.get(id))
                                .orElseGet(() -> dataset().mineral(id)))
                        .toList();
    }

    boolean isModelled(MineralReference reference) {
        return dataset().minerals().containsKey(reference.mineral());
    }

    MineralChain of(MineralReference reference) {
        return chains.computeIfAbsent(reference.mineral(), _ -> MineralChain.of(reference, networks));
    }
}
