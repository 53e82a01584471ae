package org.orebridge.market.calibration;

import java.util.List;
import org.orebridge.market.Market;
import org.orebridge.market.State;

/// A market whose rest is the base year, and what had to be decided on the way.
///
/// @param market nodes, activities, arcs and uses have the indices of the base year; arcs not in use follow
///   in the order of exporter and importer
/// @param overhang t in initial stock beyond what is wanted at rest, by storage index
/// @param findings decisions a reader should know, one sentence each
public record CalibratedMarket(Market market, List<Double> overhang, List<String> findings) {

    public CalibratedMarket {
        overhang = List.copyOf(overhang);
        findings = List.copyOf(findings);
    }

    /// What is held when the shock begins: base stocks, goods afloat, and the overhang if there is one.
    public State initialState() {
        State rest = State.atRest(market);
        double[] stock = rest.stock().clone();
        for (int s = 0; s < stock.length; s++) {
            stock[s] += overhang.get(s);
        }
        return rest.withStock(stock);
    }
}
