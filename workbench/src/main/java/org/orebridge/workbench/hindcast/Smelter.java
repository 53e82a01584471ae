package org.orebridge.workbench.hindcast;

import java.util.Map;
import java.util.Optional;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.Region;
import org.orebridge.core.TreatmentCharge;
import org.orebridge.market.Activity;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.StandardConcentrate;

/// The smelters of a country in a market: where they buy concentrate and sell metal.
///
/// @param market their market
/// @param feed node of the concentrate
/// @param metal node of the refined metal
/// @param recovery t of metal per t of metal fed
record Smelter(Market market, int feed, int metal, double recovery) {

    private static final String CONCENTRATE = "-concentrate";

    /// The smelters of a country that run at rest, if there are any.
    static Optional<Smelter> in(Market market, Region country) {
        return market.activities().stream()
                .filter(a -> a.region().equals(country) && a.baseLevel() > 0)
                .filter(a -> node(a, -1) >= 0 && node(a, 1) >= 0)
                .map(a -> new Smelter(market, node(a, -1), node(a, 1), recovery(a)))
                .filter(s -> market.nodes().get(s.feed).form().id().endsWith(CONCENTRATE))
                .findFirst();
    }

    private static double recovery(Activity activity) {
        return activity.coefficients().getOrDefault(node(activity, 1), 0.0)
                / -activity.coefficients().getOrDefault(node(activity, -1), -1.0);
    }

    /// Grade and payable share of the standard concentrate, at these smelters' recovery.
    ConcentrateTerms terms(Parameters parameters) {
        return new ConcentrateTerms(
                parameters.value(StandardConcentrate.GRADE),
                parameters.value(StandardConcentrate.PAYABLE_SHARE),
                recovery);
    }

    /// USD/t of refined metal.
    double refinedAtRest() {
        return market.nodes().get(metal).basePrice();
    }

    /// USD per dry t of concentrate.
    double chargeAtRest(ConcentrateTerms terms) {
        return TreatmentCharge.ofPrices(
                        refinedAtRest(), market.nodes().get(feed).basePrice(), terms)
                .treatment();
    }

    /// USD per dry t of concentrate in a month.
    double charge(Course course, int month, ConcentrateTerms terms) {
        return TreatmentCharge.ofPrices(
                        course.at(Quantity.PRICE, metal, month), course.at(Quantity.PRICE, feed, month), terms)
                .treatment();
    }

    /// The node of an activity's input (sign -1) or output (sign 1), or -1.
    private static int node(Activity activity, int sign) {
        return activity.coefficients().entrySet().stream()
                .filter(e -> e.getValue() * sign > 0)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }
}
