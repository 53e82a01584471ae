package org.orebridge.bench.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;

/// Measures drawn for one future: the same seed gives the same ones up to the month in which they end.
final class RandomMeasures {

    private final Random random;
    private final Market market;
    private final int months;
    private final int end;

    /// @param end first month in which they hold no more
    RandomMeasures(long seed, Market market, int months, int end) {
        random = new Random(seed);
        this.market = market;
        this.months = months;
        this.end = end;
    }

    Measures all() {
        int arcs = market.arcs().size();
        return new Measures(
                        Map.of(Lever.ARC_CEILING, paths(sometimes(arcs, 0.5, 0.3), ban())),
                        licences(),
                        quotas(),
                        caps())
                .with(
                        Lever.ACTIVITY_FACTOR,
                        paths(sometimes(market.activities().size(), 0.4, 0.2), window(random.nextInt(3) * 0.7, 1)))
                .with(
                        Lever.DEMAND_FACTOR,
                        paths(sometimes(market.uses().size(), 0.2, 0.3), window(random.nextInt(3) * 0.6, 1)))
                .with(
                        Lever.WORKING_STOCK_FACTOR,
                        paths(sometimes(market.storages().size(), 0.2, 0.3), window(0.5 + random.nextDouble(), 1)))
                .with(Lever.ARC_WEDGE, wedges(0.1))
                .with(Lever.ARC_TARIFF, paths(sometimes(arcs, 0.1, 0.3), window(0.4 * random.nextDouble(), 0)))
                .with(Lever.ARC_EXPORT_TAX, paths(sometimes(arcs, 0.05, 0.3), window(0.2 * random.nextDouble(), 0)));
    }

    private Path window(double inside, double outside) {
        return Path.window(0, end, inside, outside);
    }

    /// Shut, or left ajar.
    private Path ban() {
        double typical = market.arcs().isEmpty() ? 0 : market.arcs().getFirst().ceiling();
        return window(random.nextInt(3) > 0 ? 0 : 0.01 * typical, Double.POSITIVE_INFINITY);
    }

    private List<Integer> sometimes(int count, double probability, double share) {
        boolean done = random.nextDouble() < probability;
        var chosen = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            boolean hit = random.nextDouble() < share;
            if (done && hit) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    private static SortedMap<Integer, Path> paths(List<Integer> keys, Path path) {
        var paths = new TreeMap<Integer, Path>();
        keys.forEach(key -> paths.put(key, path));
        return paths;
    }

    /// Duties in proportion to the price of what is shipped.
    private SortedMap<Integer, Path> wedges(double share) {
        var paths = new TreeMap<Integer, Path>();
        for (int a : sometimes(market.arcs().size(), 0.2, 0.3)) {
            Arc arc = market.arcs().get(a);
            paths.put(a, window(share * market.nodes().get(arc.from()).basePrice(), 0));
        }
        return paths;
    }

    private double tonnes(List<Integer> arcs) {
        return arcs.stream().mapToDouble(a -> market.arcs().get(a).baseFlow()).sum();
    }

    private List<Measures.Licence> licences() {
        List<Integer> arcs = sometimes(market.arcs().size(), 0.25, 0.2);
        int effective = random.nextInt(3);
        double share = random.nextInt(3) * 0.4;
        int validity = random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(4);
        return arcs.isEmpty()
                ? List.of()
                : List.of(new Measures.Licence(
                        "licence", arcs, effective, effective + end, Path.constant(share * tonnes(arcs)), validity));
    }

    private List<Measures.Quota> quotas() {
        List<Integer> arcs = sometimes(market.arcs().size(), 0.25, 0.2);
        double share = random.nextInt(3) * 0.5;
        boolean carry = random.nextBoolean();
        List<Integer> cuts = months > 6 && random.nextBoolean() ? List.of(6) : List.of();
        return arcs.isEmpty()
                ? List.of()
                : List.of(new Measures.Quota("quota", arcs, 0, end, Path.constant(share * tonnes(arcs)), carry, cuts));
    }

    private List<Measures.Transshipment> caps() {
        List<Integer> arcs = sometimes(market.arcs().size(), 0.15, 0.2);
        double share = random.nextInt(3) * 0.5;
        return arcs.isEmpty()
                ? List.of()
                : List.of(new Measures.Transshipment("cap", arcs, Path.constant(share * tonnes(arcs))));
    }
}
