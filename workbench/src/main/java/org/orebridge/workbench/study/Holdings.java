package org.orebridge.workbench.study;

import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.market.Market;
import org.orebridge.market.State;
import org.orebridge.market.Use;

/// What is held, afloat and installed in a region is worth, at base prices and discounted to the month it is held in.
///
/// Commercial stock and goods afloat at the base price, government stock at its reservation value, substitution
/// capacity at its salvage value: as the engine values what is left at the end of its horizon.
final class Holdings {

    private Holdings() {}

    static SortedMap<Region, Double> worth(Market market, State state) {
        double beta = market.beta();
        var worth = new TreeMap<Region, Double>();
        for (int s = 0; s < market.storages().size(); s++) {
            int node = market.storages().get(s).node();
            add(worth, market, node, beta * market.nodes().get(node).basePrice() * state.stock()[s]);
        }
        for (int g = 0; g < market.stockpiles().size(); g++) {
            worth.merge(
                    market.stockpiles().get(g).owner(),
                    beta * market.stockpiles().get(g).reservationValue() * state.stockpile()[g],
                    Double::sum);
        }
        for (int n = 0; n < market.nodes().size(); n++) {
            double[] arrivals = state.arrivals().get(n);
            for (int ahead = 0; ahead < arrivals.length; ahead++) {
                add(
                        worth,
                        market,
                        n,
                        Math.pow(beta, ahead + 1) * market.nodes().get(n).basePrice() * arrivals[ahead]);
            }
        }
        for (int u = 0; u < market.uses().size(); u++) {
            if (market.uses().get(u).substitution().isPresent()) {
                Use.Substitution sub = market.uses().get(u).substitution().get();
                double each = beta * (1 - sub.retirement()) * sub.salvage() * sub.capacityCost();
                add(worth, market, market.uses().get(u).node(), each * state.installed()[u]);
            }
        }
        return worth;
    }

    private static void add(SortedMap<Region, Double> worth, Market market, int node, double amount) {
        worth.merge(market.nodes().get(node).region(), amount, Double::sum);
    }
}
