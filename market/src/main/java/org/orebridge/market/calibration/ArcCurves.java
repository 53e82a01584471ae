package org.orebridge.market.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.market.Arc;
import org.orebridge.market.calibration.BaseYear.BaseArc;
import org.orebridge.market.calibration.BaseYear.BaseNode;
import org.orebridge.market.calibration.BaseYear.Throughput;
import org.orebridge.market.calibration.CurveParameters.FormCurve;

/// Costs of trade: observed flows are an equilibrium, other routes are a step too dear.
final class ArcCurves {

    /// Share of the smaller of supply and need at which the slope of a new route is taken.
    private static final double NEW_ROUTE_SCALE = 0.1;

    private final BaseYear base;
    private final Throughput throughput;
    private final double beta;
    private final List<Form> forms;
    private final List<Double> referencePrices;

    ArcCurves(BaseYear base, double beta) {
        this.base = base;
        this.throughput = base.throughput();
        this.beta = beta;
        this.forms =
                base.nodes().stream().map(BaseNode::form).distinct().sorted().toList();
        this.referencePrices = forms.stream().map(base::referencePrice).toList();
    }

    Arc arc(BaseArc arc, FormCurve curve) {
        return arc.flow() > 0 ? observed(arc, curve) : unobserved(arc, curve);
    }

    /// `cost = (beta^L p0_j - p0_i - g x0) x + g/2 x^2`, `g = pref / (theta x0)`.
    private Arc observed(BaseArc arc, FormCurve curve) {
        double slope = referencePrice(arc) / (curve.theta() * arc.flow());
        return new Arc(
                arc.from(),
                arc.to(),
                arc.lag(),
                margin(arc) - slope * arc.flow(),
                slope,
                curve.oldRouteCeiling() * arc.flow(),
                0,
                arc.flow(),
                arc.freight());
    }

    /// `cost = (max(f, beta^L p0_j - p0_i) + delta pref) x + g'/2 x^2`, `g' = pref / (theta .1 min(supply_i, need_j))`.
    private Arc unobserved(BaseArc arc, FormCurve curve) {
        double reference = referencePrice(arc);
        double supply = throughput.supplies()[arc.from()];
        double scale = NEW_ROUTE_SCALE * Math.min(supply, throughput.needs()[arc.to()]);
        return new Arc(
                arc.from(),
                arc.to(),
                arc.lag(),
                Math.max(arc.freight(), margin(arc)) + curve.entryWedge() * reference,
                reference / (curve.theta() * scale),
                curve.newRouteCeiling() * supply,
                curve.newRouteRamp(),
                0,
                arc.freight());
    }

    private double margin(BaseArc arc) {
        return Math.pow(beta, arc.lag()) * base.nodes().get(arc.to()).price()
                - base.nodes().get(arc.from()).price();
    }

    private double referencePrice(BaseArc arc) {
        Form form = base.nodes().get(arc.from()).form();
        return IntStream.range(0, forms.size())
                .filter(k -> forms.get(k).equals(form))
                .mapToDouble(referencePrices::get)
                .findFirst()
                .orElseThrow();
    }
}
