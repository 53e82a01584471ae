package org.orebridge.indicators.governance;

import static java.util.Collections.unmodifiableSortedMap;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.GovernanceDimension;
import org.orebridge.core.Region;

/// How countries were governed in one year.
///
/// @param year calendar year of the estimates
/// @param estimates about -2.5 (worst) to 2.5 (best), a standard normal score; a dimension not scored is absent
public record Governance(int year, SortedMap<Region, Map<GovernanceDimension, Double>> estimates) {

    /// Ends of the scale on which the World Bank publishes.
    static final double BEST = 2.5;

    static final double WORST = -2.5;

    public Governance {
        SortedMap<Region, Map<GovernanceDimension, Double>> copy = new TreeMap<>();
        estimates.forEach((country, scores) -> copy.put(country, Map.copyOf(scores)));
        estimates = unmodifiableSortedMap(copy);
    }

    /// The estimate of one dimension, where there is one.
    public OptionalDouble of(Region country, GovernanceDimension dimension) {
        Double found = estimates.getOrDefault(country, Map.of()).get(dimension);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    /// The mean of the six dimensions; empty unless all six are scored.
    public OptionalDouble mean(Region country) {
        Map<GovernanceDimension, Double> scores = estimates.getOrDefault(country, Map.of());
        return scores.size() < GovernanceDimension.values().length
                ? OptionalDouble.empty()
                : Arrays.stream(GovernanceDimension.values())
                        .mapToDouble(scores::get)
                        .average();
    }

    /// The EU's scale: 0 (best) to 10 (worst) = 2 x (2.5 - estimate), not below 0 nor above 10.
    public static double euScale(double estimate) {
        return 10 * share(estimate);
    }

    /// GeoPolRisk's scale: 0 (best) to 1 (worst) = (2.5 - estimate) / 5, not below 0 nor above 1.
    public static double share(double estimate) {
        return Math.clamp((BEST - estimate) / (BEST - WORST), 0.0, 1.0);
    }
}
