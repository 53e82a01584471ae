package org.orebridge.indicators.origin;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Region;

/// What two parties both depend on, and where one does not depend and the other does.
///
/// @param common sum over origins of the smaller of both shares: 0 where they share no origin, 1 where they buy
///   alike
/// @param both by origin the smaller share
/// @param difference by origin the first party's share less the second's: above zero where the second can stand
///   in for the first when that origin stops
public record SharedExposure(double common, SortedMap<Region, Double> both, SortedMap<Region, Double> difference) {

    /// @param first shares by origin of one party
    /// @param second of the other
    public static SharedExposure of(SortedMap<Region, Double> first, SortedMap<Region, Double> second) {
        SortedSet<Region> origins = new TreeSet<>(first.keySet());
        origins.addAll(second.keySet());
        SortedMap<Region, Double> both = new TreeMap<>();
        SortedMap<Region, Double> difference = new TreeMap<>();
        double common = 0;
        for (Region origin : origins) {
            double one = first.getOrDefault(origin, 0.0);
            double other = second.getOrDefault(origin, 0.0);
            double smaller = Math.min(one, other);
            common += smaller;
            if (smaller > 0) {
                both.put(origin, smaller);
            }
            difference.put(origin, one - other);
        }
        return new SharedExposure(common, both, difference);
    }
}
