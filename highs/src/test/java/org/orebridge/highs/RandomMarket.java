package org.orebridge.highs;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.orebridge.market.Belief;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Node;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.State;
import org.orebridge.market.Storage;
import org.orebridge.market.Use;

/// A small random market: ore is mined and traded, refined to metal, traded, stored and used.
///
/// All figures are drawn by region first, so that the same seed gives the same market in any order of
/// regions and at any scale of quantities. Every curve has a slope, which makes prices and flows unique.
final class RandomMarket {

    private static final List<Form> FORMS = List.of(Form.of("ore"), Form.of("metal"));

    private final int regions;
    private final int months;
    private final int[] order;
    private final double scale;
    private final double[][] drawn;
    private final double[][][] freight;
    private final int[][][] lag;
    private final int banned;

    RandomMarket(long seed) {
        this(seed, false, 1);
    }

    /// @param reversed whether regions are listed the other way round
    /// @param scale factor on all quantities
    RandomMarket(long seed, boolean reversed, double scale) {
        var random = new Random(seed);
        regions = 3 + random.nextInt(3);
        months = 4 + random.nextInt(4);
        this.scale = scale;
        drawn = new double[regions][10];
        for (double[] row : drawn) {
            Arrays.setAll(row, i -> random.nextDouble());
        }
        freight = new double[FORMS.size()][regions][regions];
        lag = new int[FORMS.size()][regions][regions];
        for (int f = 0; f < FORMS.size(); f++) {
            for (int i = 0; i < regions; i++) {
                for (int j = 0; j < regions; j++) {
                    freight[f][i][j] = 2 + 20 * random.nextDouble();
                    lag[f][i][j] = Math.max(0, random.nextInt(6) - 3);
                }
            }
        }
        banned = random.nextInt(regions);
        order = new int[regions];
        Arrays.setAll(order, i -> reversed ? regions - 1 - i : i);
    }

    int months() {
        return months;
    }

    int regions() {
        return regions;
    }

    /// Index of the node of a form (0 ore, 1 metal) in the region drawn as number `region`.
    int node(int form, int region) {
        return form * regions + order[region];
    }

    /// Index of the arc of a form between two regions by the numbers under which they were drawn.
    int arc(int form, int from, int to) {
        int i = order[from];
        int j = order[to];
        return form * regions * (regions - 1) + i * (regions - 1) + (j < i ? j : j - 1);
    }

    Market market() {
        var nodes = new ArrayList<Node>();
        var activities = new ArrayList<Activity>();
        var arcs = new ArrayList<Arc>();
        var uses = new ArrayList<Use>();
        var storages = new ArrayList<Storage>();
        for (int f = 0; f < FORMS.size(); f++) {
            for (int i = 0; i < regions; i++) {
                int from = order[i]; // reversing twice gives back the number drawn
                nodes.add(Node.of(FORMS.get(f), region(from), f == 0 ? 80 : 150));
                for (int j = 0; j < regions; j++) {
                    if (j != i) {
                        arcs.add(trade(f, i, j, freight[f][from][order[j]], lag[f][from][order[j]]));
                    }
                }
            }
        }
        for (int i = 0; i < regions; i++) {
            double[] d = drawn[order[i]];
            activities.add(activity("mine", i, Map.of(i, 1.0), 10 + 50 * d[0], 1 + d[1], 30 + 60 * d[2]));
            activities.add(activity(
                    "refinery",
                    i,
                    Map.of(i, -1.0, regions + i, 0.85 + 0.14 * d[3]),
                    5 + 20 * d[4],
                    0.2,
                    20 + 80 * d[5]));
            double choke = 200 + 200 * d[6];
            double width = scale * (40 + 60 * d[7]);
            uses.add(new Use(
                    regions + i,
                    "all",
                    0,
                    List.of(
                            new Use.Segment(0.3 * width, 1.5 * choke, choke, true),
                            new Use.Segment(0.7 * width, choke, 0, false)),
                    Optional.empty(),
                    0,
                    0));
            double working = scale * (5 + 20 * d[8]);
            storages.add(new Storage(
                    regions + i,
                    List.of(
                            new Storage.Piece(working, 20, 0, 0, working),
                            new Storage.Piece(Double.POSITIVE_INFINITY, 0, 0, 0.01 / scale, 0)),
                    1 + d[9],
                    working));
        }
        return new Market(nodes, activities, arcs, uses, storages, List.of(), 0.99);
    }

    private Region region(int number) {
        return Region.of("R" + (char) ('A' + number) + "X");
    }

    private Arc trade(int form, int i, int j, double cost, int months) {
        int offset = form * regions;
        return new Arc(offset + i, offset + j, months, cost, 0.1 / scale, 60 * scale, 0, 0, cost);
    }

    private Activity activity(
            String kind, int i, Map<Integer, Double> coefficients, double intercept, double slope, double capacity) {
        Region region = region(order[i]);
        return new Activity(
                kind + ":" + region,
                kind,
                region,
                new TreeMap<>(Map.of(region, 1.0)),
                new TreeMap<>(coefficients),
                intercept,
                slope / scale,
                capacity * scale,
                0,
                0);
    }

    /// All shipments of one region held to a share of what their routes could carry from month 1 to 4.
    Measures restriction(double share) {
        SortedMap<Integer, Path> ceiling = new TreeMap<>();
        for (int f = 0; f < FORMS.size(); f++) {
            for (int j = 0; j < regions; j++) {
                if (j != banned) {
                    ceiling.put(arc(f, banned, j), Path.window(1, 4, share * 60 * scale, Double.POSITIVE_INFINITY));
                }
            }
        }
        return Measures.NONE.with(Lever.ARC_CEILING, ceiling);
    }

    Problem problem(double share) {
        Market market = market();
        return new Problem(
                market,
                Belief.certain(restriction(share)),
                State.atRest(market),
                0,
                months,
                List.of(),
                Problem.Terminal.BASE_PRICE);
    }

    /// Everything at once: a ban left ajar, a licence whose approvals lapse, a quota that carries over, tariffs, and an
    /// end that nobody knows.
    Problem mixed() {
        Market market = market();
        int end = 2 + months / 3;
        var belief = new Belief(List.of(
                new Belief.Future("ends", 0.6, mixed(end)), new Belief.Future("stays", 0.4, mixed(months + 12))));
        return new Problem(market, belief, State.atRest(market), 0, months, List.of(), Problem.Terminal.BASE_PRICE);
    }

    private Measures mixed(int end) {
        int other = (banned + 1) % regions;
        SortedMap<Integer, Path> tariff = new TreeMap<>();
        List<Integer> licensed = new ArrayList<>();
        List<Integer> charged = new ArrayList<>();
        for (int j = 0; j < regions; j++) {
            if (j != banned) {
                licensed.add(arc(1, banned, j));
                tariff.put(arc(1, banned, j), Path.constant(0.1));
            }
            if (j != other) {
                charged.add(arc(0, other, j));
                tariff.put(arc(0, other, j), Path.window(0, end, 0.2, 0));
            }
        }
        var licence = new Measures.Licence("licence", licensed, 1, end, Path.of(0, 0, 12 * scale), 1);
        var quota = new Measures.Quota("quota", charged, 0, end, Path.constant(9 * scale), true, List.of(3));
        Measures ajar = restriction(0.2);
        return new Measures(ajar.paths(), List.of(licence), List.of(quota), List.of()).with(Lever.ARC_TARIFF, tariff);
    }
}
