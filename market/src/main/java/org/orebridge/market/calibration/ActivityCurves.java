package org.orebridge.market.calibration;

import java.util.List;
import java.util.Locale;
import org.orebridge.market.Activity;
import org.orebridge.market.calibration.BaseYear.BaseActivity;
import org.orebridge.market.calibration.BaseYear.BaseNode;
import org.orebridge.market.calibration.CurveParameters.ActivityCurve;

/// Costs of mines, plants and recyclers: marginal cost equals marginal revenue at the base level.
final class ActivityCurves {

    /// Room below this share of the base level is no room: the capacity binds and carries a rent.
    private static final double LEAST_ROOM = 0.02;

    /// A rent may take at most this share of the margin; the rest covers avoidable cost.
    private static final double LARGEST_RENT = 0.5;

    private final List<BaseNode> nodes;
    private final List<String> findings;

    ActivityCurves(List<BaseNode> nodes, List<String> findings) {
        this.nodes = nodes;
        this.findings = findings;
    }

    /// @param entryMargin delta: how far an idle activity is out of the money at least, share of p0
    Activity activity(BaseActivity base, ActivityCurve curve, double entryMargin) {
        return base.level() > 0 ? running(base, curve) : idle(base, curve, entryMargin);
    }

    /// `cost = (MR - v - rent - slope z0) z + slope/2 z^2`: the market pays for the outputs alone, so what
    /// joint products outside it earn (v) comes off the cost.
    private Activity running(BaseActivity base, ActivityCurve curve) {
        double revenue = base.marginalRevenue(nodes);
        if (!(revenue >= 0)) {
            throw new NoMarketAtRest(String.format(
                    Locale.ROOT,
                    "%s runs at a marginal revenue of %.6g USD/t at base prices (%s).%nMaybe a price of its inputs is"
                            + " too high or of its outputs too low.",
                    base.name(),
                    revenue,
                    prices(base)));
        }
        double capacity = capacity(base, curve);
        double rent = capacity > base.level() ? 0 : rent(base, curve, revenue);
        double slope = slope(base, curve, base.level());
        return new Activity(
                base.name(),
                base.kind(),
                base.region(),
                base.owners(),
                base.coefficients(),
                revenue - base.credit() - rent - slope * base.level(),
                slope,
                capacity,
                base.level(),
                rent,
                base.minimumRun() * base.level(),
                base.credit());
    }

    /// `cost = (max(engineering cost, MR + delta p0) - v) z + slope/2 z^2`: idle at base prices.
    private Activity idle(BaseActivity base, ActivityCurve curve, double entryMargin) {
        double revenue = base.marginalRevenue(nodes);
        double scale = base.capacity();
        if (revenue >= curve.engineeringCost()) {
            findings.add(String.format(
                    Locale.ROOT,
                    "%s is idle at rest although it would earn %.6g USD/t at an engineering cost of %.6g: its cost is"
                            + " taken as what it would earn and %.3g of the base price on top.",
                    base.name(),
                    revenue,
                    curve.engineeringCost(),
                    entryMargin));
        }
        return new Activity(
                base.name(),
                base.kind(),
                base.region(),
                base.owners(),
                base.coefficients(),
                Math.max(curve.engineeringCost(), revenue + entryMargin * mainValue(base)) - base.credit(),
                slope(base, curve, scale),
                scale,
                0,
                0,
                0,
                base.credit());
    }

    private double capacity(BaseActivity base, ActivityCurve curve) {
        double level = base.level();
        double capacity = base.capacity() > 0 ? base.capacity() : curve.spareCapacity() * level;
        if (capacity < (1 - LEAST_ROOM) * level) {
            findings.add(String.format(
                    Locale.ROOT,
                    "%s runs at %.6g t/month, above its stated capacity of %.6g: it is taken as full.",
                    base.name(),
                    level,
                    capacity));
        }
        return capacity < (1 + LEAST_ROOM) * level ? level : capacity;
    }

    private double rent(BaseActivity base, ActivityCurve curve, double revenue) {
        double rent = Math.min(curve.capacityRent() * mainValue(base), LARGEST_RENT * revenue);
        if (!(rent > 0)) {
            throw new NoMarketAtRest(String.format(
                    Locale.ROOT,
                    "%s is full at rest and its capacity carries no rent (marginal revenue %.6g USD/t).%nMaybe its"
                            + " capacity_rent is zero; a full plant that earns nothing has no unique price.",
                    base.name(),
                    revenue));
        }
        return rent;
    }

    /// `|a_m| p0_m / (eta z0)` by supply elasticity, `mu / z0` with `mu` a share of the feed's price.
    private double slope(BaseActivity base, ActivityCurve curve, double level) {
        return switch (curve.slope()) {
            case CurveParameters.Slope.Supply supply -> mainValue(base) / (supply.elasticity() * level);
            case CurveParameters.Slope.Cost cost -> cost.share() * feedValue(base) / level;
        };
    }

    /// Value of the main form in one t of level, USD.
    private double mainValue(BaseActivity base) {
        double coefficient = base.coefficients().getOrDefault(base.main(), 1.0);
        return Math.abs(coefficient) * nodes.get(base.main()).price();
    }

    /// Value of the inputs of one t of level, USD; of the main form where nothing is fed.
    private double feedValue(BaseActivity base) {
        double sum = 0;
        for (var entry : base.coefficients().entrySet()) {
            sum += Math.max(0, -entry.getValue()) * nodes.get(entry.getKey()).price();
        }
        return sum > 0 ? sum : mainValue(base);
    }

    private String prices(BaseActivity base) {
        return String.join(
                ", ",
                base.coefficients().entrySet().stream()
                        .map(e -> String.format(
                                Locale.ROOT,
                                "%.4g t of %s at %.6g USD/t",
                                e.getValue(),
                                nodes.get(e.getKey()),
                                nodes.get(e.getKey()).price()))
                        .toList());
    }
}
