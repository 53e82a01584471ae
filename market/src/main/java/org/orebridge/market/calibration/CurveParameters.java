package org.orebridge.market.calibration;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;

/// What decides the curves around the base: elasticities, values, covers and limits, by class.
///
/// Shares of p0 are shares of the base price of the node at which the element sits.
///
/// @param costOfCapital private cost of capital, share a year
/// @param storage commercial stock of all forms
/// @param forms trade and stock by form
/// @param sectors demand by sector
/// @param activities supply by class of activity
public record CurveParameters(
        double costOfCapital,
        StorageCurve storage,
        SortedMap<Form, FormCurve> forms,
        SortedMap<String, SectorCurve> sectors,
        SortedMap<String, ActivityCurve> activities) {

    public CurveParameters {
        forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
        sectors = Collections.unmodifiableSortedMap(new TreeMap<>(sectors));
        activities = Collections.unmodifiableSortedMap(new TreeMap<>(activities));
    }

    /// Monthly discount factor, `(1+r)^(-1/12)`.
    public double beta() {
        return Math.pow(1 + costOfCapital, -1.0 / 12);
    }

    FormCurve form(Form form) {
        return found(forms.get(form), "form", form.toString(), "forms");
    }

    SectorCurve sector(String sector) {
        return found(sectors.get(sector), "sector", sector, "sectors");
    }

    ActivityCurve activity(String curve) {
        return found(activities.get(curve), "activity", curve, "activities");
    }

    private static <T> T found(@org.jspecify.annotations.Nullable T value, String what, String name, String where) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "No curve parameters for the %s %s.%nMaybe it is missing among the parameters of %s."
                            .formatted(what, name, where));
        }
        return value;
    }

    /// @param holdingCost warehouse and insurance, share of p0 a month
    /// @param empty convenience of the first tonne, share of p0 a month
    /// @param half convenience at `halfStock`, share of p0 a month
    /// @param halfStock share of the working stock
    /// @param sigma half-width of the last sloped piece, share of the working stock
    /// @param shelf how stock beyond working stock is held at rest
    public record StorageCurve(
            double holdingCost, double empty, double half, double halfStock, double sigma, Surplus shelf) {}

    /// How a surplus is held at base prices.
    public enum Surplus {
        /// Willingly: the convenience curve has a shelf at the cost of carry, and the market is at rest.
        SHELF,
        /// As an overhang: only in the initial stock; the market is not at rest until it is gone.
        OVERHANG
    }

    /// @param theta adjustment elasticity of arcs: near 8 for specification goods, 20 to 30 for exchange metal
    /// @param workingStock months of need held at a node
    /// @param entryWedge cost of entering a route not used at rest, share of the form's base price
    /// @param newRouteCeiling most that such a route carries, share of the exporter's supply
    /// @param newRouteRamp months until it carries that
    /// @param oldRouteCeiling most that a route in use carries, multiple of its base flow
    public record FormCurve(
            double theta,
            double workingStock,
            double entryWedge,
            double newRouteCeiling,
            int newRouteRamp,
            double oldRouteCeiling) {}

    /// @param valueInUse multiple of p0 above which the sector stops
    /// @param elasticity of use, short run, below zero
    /// @param substitution installed substitution; `largest` 0 where there is none
    /// @param valueAdded USD of value added per t of the material
    /// @param componentInventory months of output held as components
    public record SectorCurve(
            double valueInUse,
            double elasticity,
            SubstitutionCurve substitution,
            double valueAdded,
            double componentInventory) {}

    /// @param operatingCost per t displaced, multiple of p0
    /// @param capacityCost per t/month, multiple of p0
    /// @param largest share of base use
    /// @param monthlyAddition share of base use a month
    /// @param retirement share of the installed a month
    /// @param salvage share of the capacity cost
    public record SubstitutionCurve(
            double operatingCost,
            double capacityCost,
            double largest,
            double monthlyAddition,
            double retirement,
            double salvage) {}

    /// @param slope how marginal cost rises with the level
    /// @param spareCapacity capacity over base level, at least 1, where no capacity is known
    /// @param capacityRent share of the main form's p0, where capacity binds at rest
    /// @param engineeringCost USD per t of level of an activity that is idle at rest
    public record ActivityCurve(Slope slope, double spareCapacity, double capacityRent, double engineeringCost) {}

    /// How marginal cost rises with the level of an activity.
    public sealed interface Slope {
        /// @param elasticity of supply at the base: mines, recycling
        record Supply(double elasticity) implements Slope {}

        /// @param share of the feed's base price by which avoidable cost rises over 100 % of the base level: processing
        record Cost(double share) implements Slope {}
    }
}
