package org.orebridge.market.balance;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the sources say of one base year, before anything is made to add up.
///
/// @param observations one an item
/// @param stockChange t that stocks rose in the year, by place; places without a figure are taken at rest
public record BaseFigures(List<Observation> observations, SortedMap<Place, Double> stockChange) {

    public BaseFigures {
        observations = List.copyOf(observations);
        stockChange = Collections.unmodifiableSortedMap(new TreeMap<>(stockChange));
        var seen = new HashSet<Item>();
        for (Observation observation : observations) {
            if (!seen.add(observation.item())) {
                throw new IllegalArgumentException("Two figures for %s.%nMaybe two sources were both marked as used."
                        .formatted(observation.item()));
            }
        }
    }

    /// Figures of a year in which stocks did not change.
    public static BaseFigures atRest(List<Observation> observations) {
        return new BaseFigures(observations, new TreeMap<>());
    }
}
