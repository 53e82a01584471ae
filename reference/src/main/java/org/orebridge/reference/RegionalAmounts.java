package org.orebridge.reference;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// An amount for each region that a form tells apart, the rest of the world among them.
///
/// @param byRegion in order of codes; a region without an amount has none to report
record RegionalAmounts(SortedMap<Region, Amount> byRegion) {

    RegionalAmounts {
        byRegion = Collections.unmodifiableSortedMap(new TreeMap<>(byRegion));
    }

    /// Sums what a source reports by the regions that the form tells apart; what it gives for no single
    /// country ("Other countries") is the rest of the world's.
    static RegionalAmounts sum(List<Reported> rows, Form form, NamedRegions regions) {
        SortedMap<Region, Amount> sums = new TreeMap<>();
        for (Reported row : rows) {
            Region region =
                    row.region().map(country -> regions.place(country, form)).orElse(Region.REST_OF_WORLD);
            sums.merge(region, Amount.of(row), Amount::plus);
        }
        return new RegionalAmounts(sums);
    }

    Amount of(Region region) {
        return byRegion.getOrDefault(region, Amount.NOTHING);
    }

    /// Takes from a second source the regions that this one leaves inside the rest of the world, and takes
    /// them out of the rest of the world.
    RegionalAmounts filledFrom(RegionalAmounts second, NavigableSet<Region> regions) {
        SortedMap<Region, Amount> filled = new TreeMap<>(byRegion);
        for (Region region : regions) {
            if (!filled.containsKey(region) && second.of(region).value() > 0) {
                filled.put(region, second.of(region));
                filled.merge(Region.REST_OF_WORLD, second.of(region), Amount::minus);
            }
        }
        return new RegionalAmounts(filled);
    }

    double total() {
        return byRegion.values().stream().mapToDouble(Amount::value).sum();
    }
}
