package org.orebridge.indicators.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.indicators.origin.SupplyChain.Place;

/// The places of a chain, numbered in their order, for the matrices over them.
final class PlaceIndex {

    private final List<Place> places;
    private final Map<Place, Integer> index = new TreeMap<>();

    PlaceIndex(SupplyChain chain) {
        SortedSet<Place> all = new TreeSet<>(chain.inflows().keySet());
        chain.inflows().values().forEach(from -> all.addAll(from.keySet()));
        all.addAll(chain.mined().keySet());
        places = new ArrayList<>(all);
        places.forEach(place -> index.put(place, index.size()));
    }

    List<Place> places() {
        return places;
    }

    int size() {
        return places.size();
    }

    /// @throws IllegalArgumentException if the chain does not know the place
    int at(Place place) {
        Integer found = index.get(place);
        if (found == null) {
            throw new IllegalArgumentException(
                    "No metal is recorded in %s.%nMaybe another form or country was meant.".formatted(place));
        }
        return found;
    }

    /// I - Q: by place (row) one in its own column, less the part of its supply that `flows` bring from each other.
    ///
    /// @param flows what comes from where
    /// @param supply what the parts are of
    double[][] steps(SupplyChain flows, SupplyChain supply) {
        double[][] steps = new double[size()][size()];
        for (int i = 0; i < size(); i++) {
            Place place = places.get(i);
            double[] row = steps[i];
            row[i] = 1;
            double all = supply.supply(place);
            flows.inflows()
                    .getOrDefault(place, new TreeMap<>())
                    .forEach((from, amount) -> row[at(from)] -= amount / all);
        }
        return steps;
    }
}
