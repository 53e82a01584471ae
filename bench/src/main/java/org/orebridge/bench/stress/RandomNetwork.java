package org.orebridge.bench.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Storage;
import org.orebridge.market.Use;

/// A market drawn without mercy: from one place to many, with parts that nothing connects, places without supply,
/// ceilings of zero, tonnes beside megatonnes and prices from one dollar to a hundred million.
///
/// Each form has a price and each region a size of its own, so that one market holds figures many orders of magnitude
/// apart.
final class RandomNetwork {

    private static final double BETA = 0.992;

    private final Random random;
    private final int regions;
    private final int forms;
    private final double[] price;
    private final double[] size;
    private final int[] island;
    private final double linked;
    private final double featured;
    private final boolean lags;
    private final List<Node> nodes = new ArrayList<>();
    private final int[][] node;

    /// @param random source of everything
    /// @param regions at most 676
    /// @param forms in a chain, each made of the one before
    RandomNetwork(Random random, int regions, int forms) {
        this.random = random;
        this.regions = regions;
        this.forms = forms;
        price = new double[forms];
        size = new double[regions];
        island = new int[regions];
        linked = random.nextDouble();
        featured = random.nextDouble();
        lags = random.nextBoolean();
        node = new int[forms][regions];
    }

    Market market() {
        double level = Math.pow(10, 8 * random.nextDouble());
        double spread = random.nextBoolean() ? 0.2 : 3;
        for (int f = 0; f < forms; f++) {
            // A form made of another is worth more, from a little to a thousandfold.
            level *= f == 0 ? 1 : Math.pow(10, spread * random.nextDouble());
            price[f] = Math.clamp(level, 1, 1e8);
        }
        double typical = Math.pow(10, 6 * random.nextDouble() - 1);
        double wide = random.nextInt(3);
        int islands = 1 + random.nextInt(3);
        for (int r = 0; r < regions; r++) {
            size[r] = typical * Math.pow(10, wide * 3 * (random.nextDouble() - 0.5));
            island[r] = random.nextInt(islands);
        }
        for (int f = 0; f < forms; f++) {
            for (int r = 0; r < regions; r++) {
                node[f][r] = nodes.size();
                nodes.add(place(f, r));
            }
        }
        return new Market(nodes, activities(), arcs(), uses(), storages(), stockpiles(), BETA);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private double around(double value, double spread) {
        return value * (1 - spread + 2 * spread * random.nextDouble());
    }

    /// Most places have a price above which need is written off; some rely on their uses' values alone.
    private Node place(int f, int r) {
        double backstop = chance(0.9) ? price[f] * (20 + 100 * random.nextDouble()) : Double.POSITIVE_INFINITY;
        return new Node(Form.of("form" + f), region(r), around(price[f], 0.2), chance(0.2), backstop);
    }

    private List<Activity> activities() {
        var activities = new ArrayList<Activity>();
        for (int f = 0; f < forms; f++) {
            for (int r = 0; r < regions; r++) {
                if (f == 0 ? chance(0.6) : chance(0.5)) {
                    activities.add(activity(f, r, activities.size()));
                }
                if (chance(0.1 * featured)) {
                    activities.add(recycler(f, r, activities.size()));
                }
            }
        }
        return activities;
    }

    private Activity activity(int f, int r, int number) {
        var coefficients = new TreeMap<Integer, Double>();
        double yield = f == 0 ? 1 : Math.pow(10, random.nextDouble() * (chance(0.2) ? -2 : -0.1));
        coefficients.put(node[f][r], yield);
        double inputs = 0;
        if (f > 0) {
            coefficients.put(node[f - 1][r], -1.0);
            inputs = price[f - 1];
        }
        double margin = Math.max(yield * price[f] - inputs, 0.05 * yield * price[f]);
        double capacity = capacity(r);
        return made("maker", number, r, coefficients, chance(0.1) ? 0 : around(0.3, 0.5) * margin, margin, capacity);
    }

    private double capacity(int r) {
        return chance(0.1) ? 0 : chance(0.1) ? Double.POSITIVE_INFINITY : around(size[r], 0.5);
    }

    private Activity made(
            String kind,
            int number,
            int r,
            SortedMap<Integer, Double> coefficients,
            double intercept,
            double margin,
            double capacity) {
        double base = Double.isInfinite(capacity) ? size[r] : 0.8 * capacity;
        double slope = base > 0 && chance(0.9) ? margin * random.nextDouble() / base : margin / size[r];
        double least = chance(0.1 * featured) ? 0.3 * base : 0;
        Region region = region(r);
        return new Activity(
                kind + number,
                kind,
                region,
                new TreeMap<>(Map.of(region, 1.0)),
                coefficients,
                intercept,
                slope,
                capacity,
                base,
                0,
                least,
                0);
    }

    private Activity recycler(int f, int r, int number) {
        var coefficients = new TreeMap<Integer, Double>(Map.of(node[f][r], 1.0));
        return made("recycler", number, r, coefficients, price[f], price[f], 0.1 * size[r]);
    }

    private List<Arc> arcs() {
        var arcs = new ArrayList<Arc>();
        for (int f = 0; f < forms; f++) {
            for (int i = 0; i < regions; i++) {
                for (int j = 0; j < regions; j++) {
                    if (i != j && island[i] == island[j] && chance(linked)) {
                        arcs.add(arc(f, i, j));
                    }
                }
            }
        }
        return arcs;
    }

    private Arc arc(int f, int i, int j) {
        double freight = price[f] * 0.1 * random.nextDouble();
        double flow = chance(0.5) ? 0 : 0.2 * Math.min(size[i], size[j]);
        double slope = chance(0.1) ? 0 : price[f] / (8 * Math.max(flow, 0.02 * size[i]));
        double ceiling = chance(0.05) ? 0 : flow > 0 ? 50 * flow : 0.25 * size[i];
        return new Arc(
                node[f][i],
                node[f][j],
                lags ? random.nextInt(4) : 0,
                freight,
                slope,
                ceiling,
                flow > 0 ? 0 : random.nextInt(7),
                flow,
                freight);
    }

    private List<Use> uses() {
        var uses = new ArrayList<Use>();
        for (int f = 0; f < forms; f++) {
            for (int r = 0; r < regions; r++) {
                if (f == forms - 1 ? chance(0.8) : chance(0.2)) {
                    uses.add(use(f, r));
                }
            }
        }
        return uses;
    }

    private Use use(int f, int r) {
        double p0 = nodes.get(node[f][r]).basePrice();
        double base = around(size[r], 0.6);
        double value = p0 * Math.pow(10, 0.2 + 1.3 * random.nextDouble());
        var segments = List.of(
                new Use.Segment(0.8 * base, 1.02 * value, value, true),
                new Use.Segment(0.15 * base, value, 1.1 * p0, false),
                new Use.Segment(0.1 * base, 1.1 * p0, 0.9 * p0, false),
                new Use.Segment(0.2 * base, 0.9 * p0, 0.2 * p0, false));
        return new Use(node[f][r], "use", base, segments, substitution(p0, base), 0, 0);
    }

    private Optional<Use.Substitution> substitution(double p0, double base) {
        return chance(0.5 * featured)
                ? Optional.of(new Use.Substitution(
                        around(0.9, 0.3) * p0,
                        around(12, 0.5) * p0,
                        0.4 * base,
                        0.02 * base,
                        0.005,
                        0.5,
                        1e-4 * p0 / base))
                : Optional.empty();
    }

    private List<Storage> storages() {
        var storages = new ArrayList<Storage>();
        for (int n = 0; n < nodes.size(); n++) {
            if (chance(featured)) {
                storages.add(storage(n, nodes.get(n).basePrice(), around(size[n % regions], 0.5)));
            }
        }
        return storages;
    }

    private Storage storage(int n, double p0, double working) {
        double carry = p0 * (1 - BETA) + 0.004 * p0;
        var pieces = List.of(
                new Storage.Piece(0.5 * working, 0.5 * p0, 0.1 * p0, 0, 0.5 * working),
                new Storage.Piece(0.25 * working, 0.1 * p0, 2 * carry, 0, 0.25 * working),
                new Storage.Piece(0.5 * working, 2 * carry, 0, 0, 0.25 * working),
                new Storage.Piece(Double.POSITIVE_INFINITY, 0, 0, 1e-7 * p0 / working, 0));
        return new Storage(n, pieces, 0.004 * p0, chance(0.1) ? 0 : working);
    }

    private List<Stockpile> stockpiles() {
        var piles = new ArrayList<Stockpile>();
        for (int r = 0; r < regions && piles.size() < 4; r++) {
            if (chance(0.2 * featured)) {
                int home = node[forms - 1][r];
                double held = chance(0.2) ? 0 : around(2, 0.9) * size[r];
                var access = new ArrayList<>(List.of(new Stockpile.Access(home, 0)));
                int other = random.nextInt(regions);
                if (other != r && chance(0.5)) {
                    access.add(new Stockpile.Access(node[forms - 1][other], 0.02 * price[forms - 1], lags ? 2 : 0));
                }
                piles.add(new Stockpile(
                        "stock" + piles.size(),
                        region(r),
                        home,
                        held,
                        around(0.3, 0.9) * held,
                        chance(0.3) ? 0.2 * held : 0,
                        around(1, 0.5) * price[forms - 1],
                        random.nextInt(3),
                        access));
            }
        }
        return piles;
    }

    static Region region(int number) {
        return Region.of("" + (char) ('A' + number / 26) + (char) ('A' + number % 26) + "X");
    }
}
