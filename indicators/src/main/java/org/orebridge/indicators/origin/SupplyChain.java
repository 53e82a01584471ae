package org.orebridge.indicators.origin;

import static java.util.Collections.unmodifiableSortedMap;

import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Where the metal in each place came from in one year, one step back: from the ground, from the plant next
/// door or from abroad.
///
/// @param inflows by place: t/y of contained metal that arrive from each place one step upstream
/// @param mined by place: t/y of contained metal out of the ground (or out of scrap, where scrap counts as an
///   origin)
public record SupplyChain(SortedMap<Place, SortedMap<Place, Double>> inflows, SortedMap<Place, Double> mined) {

    /// One form in one country.
    public record Place(Form form, Region country) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byForm = form.compareTo(other.form);
            return byForm != 0 ? byForm : country.compareTo(other.country);
        }

        @Override
        public String toString() {
            return form + " " + country;
        }
    }

    public SupplyChain {
        SortedMap<Place, SortedMap<Place, Double>> copy = new TreeMap<>();
        inflows.forEach((place, from) -> copy.put(place, unmodifiableSortedMap(new TreeMap<>(from))));
        inflows = unmodifiableSortedMap(copy);
        mined = unmodifiableSortedMap(new TreeMap<>(mined));
    }

    /// All that reaches a place in the year.
    double supply(Place place) {
        return mined.getOrDefault(place, 0.0)
                + inflows.getOrDefault(place, new TreeMap<>()).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
    }
}
