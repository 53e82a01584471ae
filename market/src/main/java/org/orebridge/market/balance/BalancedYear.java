package org.orebridge.market.balance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A year that adds up, and what it took.
///
/// @param adjustments one a figure that is kept, in the order of the figures
/// @param left figures that were left out because they are too small for the market to notice
/// @param vanished shipments that the other figures leave no room for: balanced at zero
/// @param dropped places that nothing reaches or leaves: they have no price and are no part of the market
public record BalancedYear(
        List<Adjustment> adjustments, List<Observation> left, List<Item> vanished, List<Place> dropped) {

    public BalancedYear {
        adjustments = List.copyOf(adjustments);
        left = List.copyOf(left);
        vanished = List.copyOf(vanished);
        dropped = List.copyOf(dropped);
    }

    /// Figures moved by more than two standard deviations.
    public List<Adjustment> flagged() {
        return adjustments.stream().filter(Adjustment::flagged).toList();
    }

    /// Quantity at rest by item, t a year; items that are zero are not in it.
    public Map<Item, Double> quantitiesAtRest() {
        var map = new LinkedHashMap<Item, Double>();
        for (Adjustment adjustment : adjustments) {
            if (adjustment.atRest() > 0) {
                map.put(adjustment.item(), adjustment.atRest());
            }
        }
        return map;
    }
}
