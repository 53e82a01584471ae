package org.orebridge.indicators.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.SupplyChain.Place;

/// The mine behind the refiner: what part of the metal in one place came out of each country's ground.
///
/// A tonne is followed upstream as an absorbing Markov chain: from a place it came from each supplier with the
/// supplier's share of what arrived there, until it is back in the ground. With Q the shares between places and
/// R the shares out of the ground, the origins are (I - Q)^-1 R, which is a Leontief inverse on the network.
/// Metal of all sources is taken to be mixed in each place, because no statistic keeps it apart.
///
/// Source: Kemeny and Snell 1960 on absorbing chains; Leontief 1936.
public final class OriginBehindImports {

    private final SupplyChain chain;
    private final List<Place> places;
    private final Map<Place, Integer> index = new TreeMap<>();

    public OriginBehindImports(SupplyChain chain) {
        this.chain = chain;
        SortedSet<Place> all = new TreeSet<>(chain.inflows().keySet());
        chain.inflows().values().forEach(from -> all.addAll(from.keySet()));
        all.addAll(chain.mined().keySet());
        places = new ArrayList<>(all);
        places.forEach(place -> index.put(place, index.size()));
    }

    /// True dependence: the share of each country's mines in what is used; the shares add up to 1, less what
    /// comes from a place without any recorded supply.
    ///
    /// @param use amount used by place, in any one unit
    public SortedMap<Region, Double> minesBehind(SortedMap<Place, Double> use) {
        SortedMap<Region, Double> shares = new TreeMap<>();
        double[] visits = visits(use, _ -> false);
        for (Map.Entry<Place, Double> mine : chain.mined().entrySet()) {
            double share = visits[at(mine.getKey())] * mine.getValue() / chain.supply(mine.getKey());
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
        SortedSet<Region> countries = new TreeSet<>();
        places.forEach(place -> countries.add(place.country()));
        SortedMap<Region, Double> shares = new TreeMap<>();
        for (Region country : countries) {
            double[] visits = visits(use, place -> place.country().equals(country));
            double passed = places.stream()
                    .filter(place -> place.country().equals(country))
                    .mapToDouble(place -> visits[at(place)])
                    .sum();
            if (passed > 0) {
                shares.put(country, passed);
            }
        }
        return shares;
    }

    /// Expected visits of each place by a tonne that is followed upstream from where it is used and stops at
    /// places that `ends` names: the row of (I - Q)^-1 that belongs to the use.
    private double[] visits(SortedMap<Place, Double> use, Predicate<Place> ends) {
        int n = places.size();
        double[][] transposed = new double[n][n];
        for (int j = 0; j < n; j++) {
            transposed[j][j] = 1;
        }
        for (Place place : places) {
            if (!ends.test(place)) {
                double supply = chain.supply(place);
                chain.inflows()
                        .getOrDefault(place, new TreeMap<>())
                        .forEach((from, amount) -> transposed[at(from)][at(place)] -= amount / supply);
            }
        }
        double[] start = new double[n];
        double all = sum(use);
        use.forEach((place, used) -> start[at(place)] = used / all);
        return Elimination.solve(transposed, start);
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

    private int at(Place place) {
        Integer found = index.get(place);
        if (found == null) {
            throw new IllegalArgumentException(
                    "No metal is recorded in %s.%nMaybe another form or country was meant.".formatted(place));
        }
        return found;
    }
}
