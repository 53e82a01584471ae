package org.orebridge.indicators.origin;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.indicators.origin.SupplyChain.Place;

/// What still arrives when flows and mines are cut to a part of themselves and nobody finds another way.
///
/// s(place) = sum over suppliers of what is left of the flow / supply of the place x s(supplier), plus what is left of
/// the mine / supply: what comes along a path is left by the product of what is left of each of its steps. A loss that
/// nobody makes good by buying elsewhere, which says how far a buyer is exposed and is no forecast.
public final class CutSupply {

    private final SupplyChain whole;
    private final SupplyChain left;
    private final SortedMap<Place, Integer> index = new TreeMap<>();

    private CutSupply(SupplyChain whole, SupplyChain left) {
        this.whole = whole;
        this.left = left;
        SortedSet<Place> places = new TreeSet<>(whole.inflows().keySet());
        whole.inflows().values().forEach(from -> places.addAll(from.keySet()));
        places.addAll(whole.mined().keySet());
        places.forEach(place -> index.put(place, index.size()));
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
        double[][] visits = Elimination.inverse(steps());
        double all = 0;
        double arriving = 0;
        for (Map.Entry<Place, Double> used : use.entrySet()) {
            double[] row = visits[at(used.getKey())];
            all += used.getValue();
            for (Map.Entry<Place, Double> mine : left.mined().entrySet()) {
                if (mine.getValue() > 0) {
                    double share = mine.getValue() / whole.supply(mine.getKey());
                    arriving += used.getValue() * row[at(mine.getKey())] * share;
                }
            }
        }
        if (!(all > 0)) {
            throw new IllegalArgumentException("Nobody uses anything.%nMaybe the use was left out.".formatted());
        }
        return arriving / all;
    }

    private double[][] steps() {
        double[][] steps = new double[index.size()][index.size()];
        index.forEach((place, row) -> {
            steps[row][row] = 1;
            double supply = whole.supply(place);
            left.inflows()
                    .getOrDefault(place, new TreeMap<>())
                    .forEach((from, amount) -> steps[row][at(from)] -= amount / supply);
        });
        return steps;
    }

    private int at(Place place) {
        Integer found = index.get(place);
        if (found == null) {
            throw new IllegalArgumentException(
                    "No metal is recorded in %s.%nMaybe another form or country was meant.".formatted(place));
        }
        return found;
    }
}
