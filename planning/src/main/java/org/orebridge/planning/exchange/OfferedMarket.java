package org.orebridge.planning.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Node;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.Stockpile;
import org.orebridge.market.TimeTree;

/// A market with desks at which metal is offered that comes out of stocks nobody sees.
///
/// Each desk is a node of its own, filled by as much as is offered, with a route at its freight to each place
/// that the metal may go to: the price there is what an offered tonne brings.
public final class OfferedMarket {

    private final Market plain;
    private final List<Desk> desks;
    private final Market market;

    /// @param plain the market without the stocks in question
    public OfferedMarket(Market plain, List<Desk> desks) {
        this.plain = plain;
        this.desks = List.copyOf(desks);
        this.market = with(new double[desks.size()], 1);
    }

    /// The market with desks, whose routes and nodes come after its own.
    public Market market() {
        return market;
    }

    public int desks() {
        return desks.size();
    }

    /// @param slopes USD/t by which an offered tonne gets dearer, by desk
    /// @param fixed t/month at least and at most, scaled by the measures; infinite = free
    private Market with(double[] slopes, double fixed) {
        var nodes = new ArrayList<>(plain.nodes());
        var activities = new ArrayList<>(plain.activities());
        var arcs = new ArrayList<>(plain.arcs());
        for (int d = 0; d < desks.size(); d++) {
            Node home = plain.nodes().get(desks.get(d).node());
            int place = nodes.size();
            nodes.add(Node.of(home.form(), home.region(), home.basePrice()));
            double least = Double.isInfinite(fixed) ? 0 : fixed;
            activities.add(new Activity(
                    "offer " + d,
                    "offer",
                    home.region(),
                    new TreeMap<>(),
                    new TreeMap<>(Map.of(place, 1.0)),
                    0,
                    slopes[d],
                    fixed,
                    least,
                    0,
                    least,
                    0));
            for (Stockpile.Access access : desks.get(d).access()) {
                arcs.add(new Arc(
                        place,
                        access.node(),
                        access.lag(),
                        access.freight(),
                        0,
                        Double.POSITIVE_INFINITY,
                        0,
                        0,
                        access.freight()));
            }
        }
        return new Market(nodes, activities, arcs, plain.uses(), plain.storages(), plain.stockpiles(), plain.beta());
    }

    private int offer(int desk) {
        return plain.activities().size() + desk;
    }

    private int place(int desk) {
        return plain.nodes().size() + desk;
    }

    /// What a tonne offered at a desk brings in each cell, USD/t.
    double[] prices(Course course, int desk) {
        var prices = new double[course.tree().size()];
        Arrays.setAll(prices, k -> course.at(Quantity.PRICE, place(desk), k));
        return prices;
    }

    /// What the market takes at a desk in each cell, t.
    double[] taken(Course course, int desk) {
        var taken = new double[course.tree().size()];
        Arrays.setAll(taken, k -> Math.max(0, course.at(Quantity.ACTIVITY, offer(desk), k)));
        return taken;
    }

    /// The cells of a problem whose branches are all followed to the end.
    static TimeTree tree(Problem open) {
        return TimeTree.of(open.belief(), open.from(), open.months());
    }

    /// The problem in which so much is offered whatever it brings.
    ///
    /// @param offers t by desk and cell
    public Problem given(Problem open, double[][] offers) {
        return posed(open, market, Lever.ACTIVITY_FACTOR, offers);
    }

    /// The problem in which the market takes what it wants at so much a tonne, held back by inertia.
    ///
    /// @param offset USD/t by desk and cell that the first tonne costs less
    /// @param inertia USD/t by desk by which each tonne gets dearer
    Problem pulled(Problem open, double[][] offset, double[] inertia) {
        return posed(open, with(inertia, Double.POSITIVE_INFINITY), Lever.ACTIVITY_CREDIT, offset);
    }

    private Problem posed(Problem open, Market with, Lever lever, double[][] values) {
        TimeTree tree = tree(open);
        var futures = new ArrayList<Belief.Future>();
        for (Belief.Future future : open.belief().futures()) {
            int[] cells = cells(tree, open.belief(), future.measures());
            var byActivity = new TreeMap<>(future.measures().paths(lever));
            for (int d = 0; d < desks.size(); d++) {
                byActivity.put(offer(d), path(values[d], cells, open.from()));
            }
            Measures offered = future.measures().with(lever, byActivity);
            futures.add(new Belief.Future(future.name(), future.probability(), offered));
        }
        return new Problem(
                with,
                new Belief(futures),
                open.state(),
                open.from(),
                open.months(),
                open.rules(),
                open.terminal(),
                open.from() + open.months());
    }

    private static Path path(double[] byCell, int[] cells, int from) {
        var values = new double[from + cells.length];
        for (int t = 0; t < cells.length; t++) {
            values[from + t] = byCell[cells[t]];
        }
        return Path.of(values);
    }

    /// The cells that a future goes by.
    public static int[] cells(TimeTree tree, Belief belief, Measures measures) {
        var cells = new int[tree.endMonth() - tree.firstMonth()];
        for (int t = 1; t < cells.length; t++) {
            int month = tree.firstMonth() + t;
            cells[t] = tree.children(cells[t - 1]).stream()
                    .filter(child ->
                            belief.futures().get(tree.future(child)).measures().sameIn(measures, month))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("A future leaves its tree in month " + month + "."));
        }
        return cells;
    }
}
