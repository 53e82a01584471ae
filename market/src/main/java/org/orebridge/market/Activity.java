package org.orebridge.market;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;

/// A mine, refinery, conversion or recycler: takes forms in, gives forms out, in fixed proportions.
///
/// Marginal cost at level z is `intercept + slope z`, USD per t of level; the level is measured in t of
/// the main input (mine: main output) a month.
///
/// @param name unique within the market, e.g. `refining-metal:CHN`
/// @param kind what it is called in reports: mine, refining, dissolving, recycling
/// @param region where it stands
/// @param owners who owns the capacity and gets what it earns, by share; what nobody owns belongs to the region
/// @param coefficients t of each node's form per t of level, by node index; above zero output, below input
/// @param intercept USD/t at level zero
/// @param slope USD/t per (t/month), at least zero
/// @param capacity t/month, may be infinite
/// @param baseLevel t/month at rest
/// @param baseRent USD/t of capacity rent at rest, needed wherever the capacity binds at rest
/// @param least t/month below which it does not go, whatever it loses; its region bears the loss
/// @param credit USD/t that joint products outside the market earn at rest; it is off the intercept already
public record Activity(
        String name,
        String kind,
        Region region,
        SortedMap<Region, Double> owners,
        SortedMap<Integer, Double> coefficients,
        double intercept,
        double slope,
        double capacity,
        double baseLevel,
        double baseRent,
        double least,
        double credit) {

    public Activity {
        owners = Collections.unmodifiableSortedMap(new TreeMap<>(owners));
        coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
        Require.notNegative(slope, "slope", name);
        Require.notNegative(capacity, "capacity", name);
        Require.notNegative(least, "least level", name);
        if (least > capacity) {
            throw new IllegalArgumentException(
                    "%s runs at %s t/month at least, above its capacity of %s.%nMaybe the two are swapped."
                            .formatted(name, least, capacity));
        }
    }

    /// The same with what it earns going to others.
    ///
    /// @param other shares adding to one at most
    public Activity ownedBy(SortedMap<Region, Double> other) {
        return new Activity(
                name,
                kind,
                region,
                other,
                coefficients,
                intercept,
                slope,
                capacity,
                baseLevel,
                baseRent,
                least,
                credit);
    }

    /// An activity that may stand still and has no joint products outside the market.
    public Activity(
            String name,
            String kind,
            Region region,
            SortedMap<Region, Double> owners,
            SortedMap<Integer, Double> coefficients,
            double intercept,
            double slope,
            double capacity,
            double baseLevel,
            double baseRent) {
        this(name, kind, region, owners, coefficients, intercept, slope, capacity, baseLevel, baseRent, 0, 0);
    }
}
