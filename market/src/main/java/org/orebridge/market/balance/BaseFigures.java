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
/// @param stockDeviation standard deviation of these, t; zero where a place has none
public record BaseFigures(
        List<Observation> observations, SortedMap<Place, Double> stockChange, SortedMap<Place, Double> stockDeviation) {

    public BaseFigures {
        observations = List.copyOf(observations);
        stockChange = Collections.unmodifiableSortedMap(new TreeMap<>(stockChange));
        stockDeviation = Collections.unmodifiableSortedMap(new TreeMap<>(stockDeviation));
        var seen = new HashSet<Item>();
        for (Observation observation : observations) {
            if (!seen.add(observation.item())) {
                throw new IllegalArgumentException("Two figures for %s.%nMaybe two sources were both marked as used."
                        .formatted(observation.item()));
            }
        }
    }

    /// Stock changes at these places, t.
    double[] stockChange(List<Place> places) {
        return at(places, stockChange);
    }

    /// Their standard deviations, t.
    double[] stockDeviation(List<Place> places) {
        return at(places, stockDeviation);
    }

    private static double[] at(List<Place> places, SortedMap<Place, Double> tonnes) {
        return places.stream()
                .mapToDouble(place -> tonnes.getOrDefault(place, 0.0))
                .toArray();
    }

    /// Figures of a year in which stocks did not change.
    public static BaseFigures atRest(List<Observation> observations) {
        return new BaseFigures(observations, new TreeMap<>(), new TreeMap<>());
    }
}
