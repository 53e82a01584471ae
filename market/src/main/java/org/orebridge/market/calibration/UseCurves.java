package org.orebridge.market.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.market.Use;
import org.orebridge.market.calibration.BaseYear.BaseUse;
import org.orebridge.market.calibration.CurveParameters.SectorCurve;
import org.orebridge.market.calibration.CurveParameters.SubstitutionCurve;

/// What sectors pay: a small elasticity up to the value in use, and substitutes beyond it.
final class UseCurves {

    /// The piece around the base price, in multiples of it; the base lies in its middle.
    private static final double ABOVE = 1.05;

    private static final double BELOW = 0.95;
    private static final double LOWEST = 0.2;
    private static final int PIECES_ABOVE = 8;
    private static final int PIECES_BELOW = 3;

    /// The core is paid for at the value in use and 2 % above it, so that its price is unique.
    private static final double CORE_TOP = 1.02;

    /// A substitute must stay this share short of paying at rest.
    private static final double SLACK = 0.15;

    /// Rise of the operating cost from the first to the last tonne displaced, share of it.
    private static final double OPERATING_RISE = 0.01;

    private UseCurves() {}

    static Use use(BaseUse base, double price, SectorCurve curve, double beta, List<String> findings) {
        return new Use(
                base.node(),
                base.sector(),
                base.use(),
                inverseDemand(base, price, curve),
                substitution(base, price, curve.substitution(), beta, findings),
                curve.valueAdded(),
                curve.componentInventory());
    }

    /// `D(m) = d0 (m/1.05)^eps (1 + .05 eps)` above the base price, `d0 (m/.95)^eps (1 - .05 eps)` below.
    static double demand(double multiple, double baseUse, double elasticity) {
        return multiple > 1
                ? baseUse * Math.pow(multiple / ABOVE, elasticity) * (1 + (ABOVE - 1) * elasticity)
                : baseUse * Math.pow(multiple / BELOW, elasticity) * (1 - (1 - BELOW) * elasticity);
    }

    private static List<Use.Segment> inverseDemand(BaseUse base, double price, SectorCurve curve) {
        double value = curve.valueInUse();
        double elasticity = curve.elasticity();
        if (!(value > ABOVE) || !(elasticity < 0 && elasticity > -1)) {
            throw new NoMarketAtRest(String.format(
                    Locale.ROOT,
                    "Sector %s has a value in use of %.6g base prices and an elasticity of %.6g; needed are above"
                            + " %.2f, and between -1 and 0.%nMaybe the sign of the elasticity or the unit of the value in"
                            + " use is wrong.",
                    base.sector(),
                    value,
                    elasticity,
                    ABOVE));
        }
        List<Double> multiples = multiples(value);
        var segments = new ArrayList<Use.Segment>();
        double before = demand(value, base.use(), elasticity);
        segments.add(new Use.Segment(before, CORE_TOP * value * price, value * price, true));
        for (int m = 1; m < multiples.size(); m++) {
            double until = demand(multiples.get(m), base.use(), elasticity);
            segments.add(
                    new Use.Segment(until - before, multiples.get(m - 1) * price, multiples.get(m) * price, false));
            before = until;
        }
        return segments;
    }

    /// Multiples of the base price at which the pieces meet, from the value in use down.
    private static List<Double> multiples(double value) {
        var list = new ArrayList<Double>();
        for (int k = 0; k < PIECES_ABOVE; k++) {
            list.add(value * Math.pow(ABOVE / value, (double) k / PIECES_ABOVE));
        }
        list.add(ABOVE);
        for (int k = 0; k < PIECES_BELOW; k++) {
            list.add(BELOW * Math.pow(LOWEST / BELOW, (double) k / PIECES_BELOW));
        }
        list.add(LOWEST);
        return list;
    }

    private static Optional<Use.Substitution> substitution(
            BaseUse base, double price, SubstitutionCurve curve, double beta, List<String> findings) {
        if (curve.largest() <= 0 || curve.monthlyAddition() <= 0) {
            return Optional.empty();
        }
        double capacityCost = Math.max(curve.capacityCost(), leastCapacityCost(curve, beta));
        if (capacityCost > curve.capacityCost()) {
            String finding = String.format(
                    Locale.ROOT,
                    "A substitute in sector %s would pay at rest, where none is installed: the cost of its capacity is"
                            + " raised from %.4g to %.4g base prices per t/month.",
                    base.sector(),
                    curve.capacityCost(),
                    capacityCost);
            if (!findings.contains(finding)) {
                findings.add(finding);
            }
        }
        double largest = curve.largest() * base.use();
        return Optional.of(new Use.Substitution(
                curve.operatingCost() * price,
                capacityCost * price,
                largest,
                curve.monthlyAddition() * base.use(),
                curve.retirement(),
                curve.salvage(),
                OPERATING_RISE * curve.operatingCost() * price / largest));
    }

    /// `cK >= (p0 - o) / ((1 - slack)(1 - beta (1 - dep)))`: no substitute is installed at base prices.
    private static double leastCapacityCost(SubstitutionCurve curve, double beta) {
        double keep = 1 - beta * (1 - curve.retirement());
        return Math.max(0, 1 - curve.operatingCost()) / ((1 - SLACK) * keep);
    }
}
