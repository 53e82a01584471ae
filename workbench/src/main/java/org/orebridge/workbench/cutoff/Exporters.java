package org.orebridge.workbench.cutoff;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;

/// Who ships a mineral abroad at rest.
///
/// @param shares of what the world's countries ship to each other, by value of all forms; the rest of the
///   world, which is no country, is left out
public record Exporters(SortedMap<Region, Double> shares) {

    public Exporters {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }

    static Exporters of(Market market) {
        var shipped = new TreeMap<Region, Double>();
        double all = 0;
        for (Arc arc : market.arcs()) {
            Region from = market.nodes().get(arc.from()).region();
            if (!from.equals(market.nodes().get(arc.to()).region()) && !from.equals(Region.REST_OF_WORLD)) {
                double value = arc.baseFlow() * market.nodes().get(arc.from()).basePrice();
                shipped.merge(from, value, Double::sum);
                all += value;
            }
        }
        double whole = all;
        if (!(whole > 0)) {
            return new Exporters(new TreeMap<>());
        }
        shipped.replaceAll((_, value) -> value / whole);
        return new Exporters(shipped);
    }

    /// Nothing for who ships nothing.
    public double share(Region exporter) {
        return shares.getOrDefault(exporter, 0.0);
    }

    /// Those that ship a share and more, the largest first.
    public List<Region> from(double share) {
        return shares.entrySet().stream()
                .filter(each -> each.getValue() >= share)
                .sorted(Map.Entry.<Region, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
