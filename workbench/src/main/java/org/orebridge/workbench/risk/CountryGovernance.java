package org.orebridge.workbench.risk;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.orebridge.core.GovernanceDimension;
import org.orebridge.core.Region;
import org.orebridge.indicators.governance.Governance;
import org.orebridge.reference.GovernanceEstimates;

/// How countries were governed in one year, on the scales that the indicators ask for.
public final class CountryGovernance {

    private final Governance governance;

    private CountryGovernance(Governance governance) {
        this.governance = governance;
    }

    /// The latest estimates that are not later than a year.
    public static CountryGovernance notAfter(GovernanceEstimates estimates, int year) {
        int latest = estimates.latestYear(year);
        SortedMap<Region, Map<GovernanceDimension, Double>> scores = new TreeMap<>();
        estimates.byYear().getOrDefault(latest, new TreeMap<>()).forEach((country, byCode) -> {
            Map<GovernanceDimension, Double> own = new EnumMap<>(GovernanceDimension.class);
            for (GovernanceDimension dimension : GovernanceDimension.values()) {
                Double estimate = byCode.get(dimension.code());
                if (estimate != null) {
                    own.put(dimension, estimate);
                }
            }
            scores.put(country, own);
        });
        return new CountryGovernance(new Governance(latest, scores));
    }

    public int year() {
        return governance.year();
    }

    /// g of GeoPolRisk, 0 (stable) to 1, by political stability.
    public OptionalDouble stability(Region country) {
        return map(governance.of(country, GovernanceDimension.POLITICAL_STABILITY), Governance::share);
    }

    /// The EU's scale, 0 (best) to 10, by the mean of six dimensions.
    public OptionalDouble euScale(Region country) {
        return map(governance.mean(country), Governance::euScale);
    }

    /// The same scale by one dimension alone.
    OptionalDouble euScale(Region country, GovernanceDimension dimension) {
        return map(governance.of(country, dimension), Governance::euScale);
    }

    /// The same from 0 to 1.
    public OptionalDouble risk(Region country) {
        return map(governance.mean(country), Governance::share);
    }

    private static OptionalDouble map(OptionalDouble estimate, DoubleUnaryOperator scale) {
        return estimate.isPresent()
                ? OptionalDouble.of(scale.applyAsDouble(estimate.getAsDouble()))
                : OptionalDouble.empty();
    }
}
