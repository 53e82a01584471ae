package org.orebridge.market.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Places where something comes in and nothing can go out, or the other way round.
final class OneSidedPlaces {

    private OneSidedPlaces() {}

    /// What comes in (0) and goes out (1) at each place, by the figures.
    static Map<Place, double[]> throughput(List<Observation> observations, SortedMap<Place, Double> stockChange) {
        var map = new TreeMap<Place, double[]>();
        for (Observation observation : observations) {
            observation
                    .item()
                    .coefficients()
                    .forEach((place, coefficient) -> add(map, place, coefficient * observation.value()));
        }
        stockChange.forEach((place, change) -> {
            if (map.containsKey(place)) {
                add(map, place, -change);
            }
        });
        return map;
    }

    private static void add(Map<Place, double[]> map, Place place, double amount) {
        map.computeIfAbsent(place, p -> new double[2])[amount > 0 ? 0 : 1] += Math.abs(amount);
    }

    static void refuse(List<Observation> kept, List<Place> places, SortedMap<Place, Double> stockChange) {
        Map<Place, double[]> inTheYear = throughput(kept, stockChange);
        Map<Place, double[]> atRest = throughput(kept, new TreeMap<>());
        var problems = new ArrayList<String>();
        for (Place place : places) {
            if (oneSided(inTheYear, place) || oneSided(atRest, place)) {
                problems.add(describe(place, kept, atRest.getOrDefault(place, new double[2])));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems)
                    + "\nMaybe a trade, use or production figure is missing, or belongs to another form.");
        }
    }

    private static boolean oneSided(Map<Place, double[]> throughput, Place place) {
        double[] t = throughput.getOrDefault(place, new double[2]);
        return t[0] > 0 != t[1] > 0;
    }

    private static String describe(Place place, List<Observation> kept, double[] throughput) {
        String figures = kept.stream()
                .filter(o -> o.item().coefficients().containsKey(place))
                .map(o -> String.format(Locale.ROOT, "%s %.6g t", o.item(), o.value()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
        return "%s cannot be balanced: it has %s. Figures: %s."
                .formatted(place, throughput[0] > 0 ? "supply and no use" : "use and no supply", figures);
    }
}
