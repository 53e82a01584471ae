package org.orebridge.indicators.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.SupplyChain.Place;

/// The mine behind the refiner: what part of the metal in one place came out of each country's ground.
///
/// A tonne is followed upstream as an absorbing Markov chain: from a place it came from each supplier with the
/// supplier's share of what arrived there, until it is back in the ground. With Q the shares between places and
/// R the shares out of the ground, the origins are (I - Q)^-1 R, which is a Leontief inverse on the network.
/// Metal of all sources is taken to be mixed in each place, because no statistic keeps it apart.
///
/// N = (I - Q)^-1 is found once; every question of every party is then a product with it.
///
/// Source: Kemeny and Snell 1960 on absorbing chains; Leontief 1936.
public final class OriginBehindImports {

    private final SupplyChain chain;
    private final PlaceIndex index;

    /// N: expected visits of each place (column) by a tonne followed upstream from each place (row).
    private final double[][] visits;

    /// By place: what a visit of it counts in the probability of having passed its country at all.
    private final double[] firstVisit;

    public OriginBehindImports(SupplyChain chain) {
        this.chain = chain;
        index = new PlaceIndex(chain);
        visits = Elimination.inverse(index.steps(chain, chain));
        firstVisit = firstVisits();
    }

    /// True dependence: the share of each country's mines in what is used; the shares add up to 1, less what
    /// comes from a place without any recorded supply.
    ///
    /// @param use amount used by place, in any one unit
    public SortedMap<Region, Double> minesBehind(SortedMap<Place, Double> use) {
        SortedMap<Region, Double> shares = new TreeMap<>();
        double[] visited = visited(use);
        for (Map.Entry<Place, Double> mine : chain.mined().entrySet()) {
            double share = visited[index.at(mine.getKey())] * mine.getValue() / chain.supply(mine.getKey());
            if (share > 0) {
                shares.merge(mine.getKey().country(), share, Double::sum);
            }
        }
        return shares;
    }

    /// Direct dependence: the share of each country that hands over what is used, the using one included.
    ///
    /// @param use amount used by place, in any one unit
    public SortedMap<Region, Double> sellersTo(SortedMap<Place, Double> use) {
        SortedMap<Region, Double> shares = new TreeMap<>();
        double all = sum(use);
        use.forEach((place, used) -> {
            double part = used / all / chain.supply(place);
            chain.inflows().getOrDefault(place, new TreeMap<>()).forEach((from, amount) -> {
                if (amount > 0) {
                    shares.merge(from.country(), amount * part, Double::sum);
                }
            });
            double mined = chain.mined().getOrDefault(place, 0.0);
            if (mined > 0) {
                shares.merge(place.country(), mined * part, Double::sum);
            }
        });
        return shares;
    }

    /// Chokepoints: the share of what is used that passed through each country at any stage, its mines
    /// included. Shares of several countries add up to more than 1, as a tonne passes through more than one.
    ///
    /// @param use amount used by place, in any one unit; what is used in a country has passed through it
    public SortedMap<Region, Double> passedThrough(SortedMap<Place, Double> use) {
        double[] visited = visited(use);
        SortedMap<Region, Double> shares = new TreeMap<>();
        for (int i = 0; i < visited.length; i++) {
            if (visited[i] > 0) {
                shares.merge(index.places().get(i).country(), visited[i] * firstVisit[i], Double::sum);
            }
        }
        return shares;
    }

    /// The same, stage by stage: the share of what is used that was in each country in each form.
    ///
    /// @param use amount used by place, in any one unit
    public SortedMap<Place, Double> passedInForm(SortedMap<Place, Double> use) {
        double[] visited = visited(use);
        SortedMap<Place, Double> shares = new TreeMap<>();
        for (int i = 0; i < visited.length; i++) {
            if (visited[i] > 0) {
                shares.put(index.places().get(i), visited[i] / visits[i][i]);
            }
        }
        return shares;
    }

    /// Expected visits of each place by a tonne that is followed upstream from where it is used.
    private double[] visited(SortedMap<Place, Double> use) {
        double all = sum(use);
        double[] visited = new double[index.size()];
        use.forEach((place, used) -> {
            double[] from = visits[index.at(place)];
            for (int j = 0; j < visited.length; j++) {
                visited[j] += used / all * from[j];
            }
        });
        return visited;
    }

    /// A tonne that comes to places S of a country visits them N_S times from the first of them on, so the
    /// probability of coming there at all is the sum over S of expected visits times N_S^-1 1.
    private double[] firstVisits() {
        SortedMap<Region, List<Integer>> byCountry = new TreeMap<>();
        index.places()
                .forEach(place -> byCountry
                        .computeIfAbsent(place.country(), _ -> new ArrayList<>())
                        .add(index.at(place)));
        double[] counts = new double[index.size()];
        for (List<Integer> own : byCountry.values()) {
            double[][] within = new double[own.size()][own.size()];
            for (int i = 0; i < own.size(); i++) {
                for (int j = 0; j < own.size(); j++) {
                    within[i][j] = visits[own.get(i)][own.get(j)];
                }
            }
            double[] solved = Elimination.solveForOnes(within);
            for (int i = 0; i < own.size(); i++) {
                counts[own.get(i)] = solved[i];
            }
        }
        return counts;
    }

    private static double sum(SortedMap<Place, Double> use) {
        double all = use.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!(all > 0)) {
            throw new IllegalArgumentException(
                    "Nobody uses anything, so nothing stands behind the use.%nMaybe the party was left out."
                            .formatted());
        }
        return all;
    }
}
