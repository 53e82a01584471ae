package org.orebridge.indicators.origin;

import java.util.Map;
import java.util.SortedMap;
import org.orebridge.indicators.origin.SupplyChain.Place;

/// What still arrives when flows and mines are cut to a part of themselves and nobody finds another way.
///
/// s(place) = sum over suppliers of what is left of the flow / supply of the place x s(supplier), plus what is left of
/// the mine / supply: what comes along a path is left by the product of what is left of each of its steps. A loss that
/// nobody makes good by buying elsewhere, which says how far a buyer is exposed and is no forecast.
public final class CutSupply {

    private final SupplyChain whole;
    private final SupplyChain left;
    private final PlaceIndex index;

    private CutSupply(SupplyChain whole, SupplyChain left) {
        this.whole = whole;
        this.left = left;
        this.index = new PlaceIndex(whole);
    }

    /// The share of what is used that still arrives, 0 to 1.
    ///
    /// @param whole flows at rest
    /// @param left what remains of each of them, at most what the whole has
    /// @param use amount used by place, in any one unit
    public static double stillArriving(SupplyChain whole, SupplyChain left, SortedMap<Place, Double> use) {
        return new CutSupply(whole, left).arriving(use);
    }

    private double arriving(SortedMap<Place, Double> use) {
        double[][] visits = Elimination.inverse(index.steps(left, whole));
        double all = 0;
        double arriving = 0;
        for (Map.Entry<Place, Double> used : use.entrySet()) {
            double[] row = visits[index.at(used.getKey())];
            all += used.getValue();
            for (Map.Entry<Place, Double> mine : left.mined().entrySet()) {
                if (mine.getValue() > 0) {
                    double share = mine.getValue() / whole.supply(mine.getKey());
                    arriving += used.getValue() * row[index.at(mine.getKey())] * share;
                }
            }
        }
        if (!(all > 0)) {
            throw new IllegalArgumentException("Nobody uses anything.%nMaybe the use was left out.".formatted());
        }
        return arriving / all;
    }
}
