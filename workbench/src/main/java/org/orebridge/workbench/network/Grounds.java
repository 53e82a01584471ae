package org.orebridge.workbench.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orebridge.market.balance.Item;
import org.orebridge.reference.FigureRow;

/// The figures that each quantity of the base year rests on.
///
/// @param figures figures in use by the item they add up to
public record Grounds(Map<Item, List<FigureRow>> figures) {

    public Grounds {
        var copy = new LinkedHashMap<Item, List<FigureRow>>();
        figures.forEach((item, rows) -> copy.put(item, List.copyOf(rows)));
        figures = Collections.unmodifiableMap(copy);
    }

    /// Ids of the figures that an item rests on; empty where there is none, as for a route not in use.
    public List<String> ids(Item item) {
        return FigureSelection.ids(figures.getOrDefault(item, List.of()));
    }

    /// What share of the given items rests on stated, derived and assumed figures, weighed by tonnes at rest.
    public Shares shares(Map<Item, Double> tonnes) {
        double stated = 0;
        double derived = 0;
        double assumed = 0;
        for (var entry : tonnes.entrySet()) {
            List<FigureRow> rows = figures.getOrDefault(entry.getKey(), List.of());
            double sum = FigureSelection.sum(rows);
            for (FigureRow row : rows) {
                double weight = sum > 0 ? entry.getValue() * row.value().orElseThrow() / sum : 0;
                switch (row.treatment()) {
                    case AS_GIVEN -> stated += weight;
                    case DERIVED -> derived += weight;
                    case ASSUMED -> assumed += weight;
                }
            }
        }
        double total = stated + derived + assumed;
        return total > 0 ? new Shares(stated / total, derived / total, assumed / total) : new Shares(0, 0, 0);
    }

    /// @param stated share taken as a source gives it
    /// @param derived share computed from such figures
    /// @param assumed share that is assumed, with a range
    public record Shares(double stated, double derived, double assumed) {}
}
