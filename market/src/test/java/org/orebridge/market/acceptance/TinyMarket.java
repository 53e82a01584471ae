package org.orebridge.market.acceptance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Belief;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Node;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Storage;
import org.orebridge.market.Use;

/// A market small enough to solve by hand, put together piece by piece; each method gives the index of its piece.
final class TinyMarket {

    static final double UNLIMITED = Double.POSITIVE_INFINITY;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Storage> storages = new ArrayList<>();
    private final List<Stockpile> stockpiles = new ArrayList<>();
    private double beta = 1;

    TinyMarket discount(double monthly) {
        beta = monthly;
        return this;
    }

    int node(String region) {
        return node("metal", region);
    }

    int node(String form, String region) {
        return node(Node.of(Form.of(form), Region.of(region), 0));
    }

    int node(Node node) {
        nodes.add(node);
        return nodes.size() - 1;
    }

    /// Supply `p = intercept + slope q` up to a capacity.
    int supply(int node, double intercept, double slope, double capacity) {
        return activity("supply-" + activities.size(), intercept, slope, capacity, Map.of(node, 1.0));
    }

    /// Supply of a given quantity at any price above zero.
    int supply(int node, double quantity) {
        return supply(node, 0, 0, quantity);
    }

    int activity(String name, double intercept, double slope, double capacity, Map<Integer, Double> coefficients) {
        return activity(name, intercept, slope, capacity, 0, coefficients);
    }

    /// @param least t/month below which it does not go
    int activity(
            String name,
            double intercept,
            double slope,
            double capacity,
            double least,
            Map<Integer, Double> coefficients) {
        Region region = nodes.get(new TreeMap<>(coefficients).firstKey()).region();
        activities.add(new Activity(
                name,
                "mine",
                region,
                new TreeMap<>(Map.of(region, 1.0)),
                new TreeMap<>(coefficients),
                intercept,
                slope,
                capacity,
                0,
                0,
                least,
                0));
        return activities.size() - 1;
    }

    /// Demand `p = choke - slope d` down to a price of zero.
    int demand(int node, double choke, double slope) {
        return use(node, new Use.Segment(choke / slope, choke, 0, false));
    }

    int use(int node, Use.Segment... segments) {
        return use(node, Optional.empty(), segments);
    }

    int use(int node, Optional<Use.Substitution> substitution, Use.Segment... segments) {
        uses.add(new Use(node, "sector-" + uses.size(), 0, List.of(segments), substitution, 0, 0));
        return uses.size() - 1;
    }

    int arc(int from, int to, double cost) {
        return arc(from, to, 0, cost, 0);
    }

    int arc(int from, int to, int lag, double cost, double slope) {
        arcs.add(new Arc(from, to, lag, cost, slope, UNLIMITED, 0, 0, cost));
        return arcs.size() - 1;
    }

    /// Storage at a cost per month and tonne, up to a capacity, without convenience.
    int storage(int node, double holdingCost, double capacity) {
        return storage(node, holdingCost, new Storage.Piece(capacity, 0, 0, 0, 0));
    }

    int storage(int node, double holdingCost, Storage.Piece... pieces) {
        storages.add(new Storage(node, List.of(pieces), holdingCost, 0));
        return storages.size() - 1;
    }

    /// A government stock without freight, released within its access up to its rate; what is kept has a value.
    int stockpile(String owner, int node, double initial, double rate, double kept, int firstMonth, int... access) {
        return stockpile(new Stockpile(
                "stock-" + owner,
                Region.of(owner),
                node,
                initial,
                rate,
                0,
                kept,
                firstMonth,
                Arrays.stream(access).mapToObj(n -> new Stockpile.Access(n, 0)).toList()));
    }

    int stockpile(Stockpile stockpile) {
        stockpiles.add(stockpile);
        return stockpiles.size() - 1;
    }

    Market market() {
        return new Market(nodes, activities, arcs, uses, storages, stockpiles, beta);
    }

    /// The problem of a certain future in which nothing is worth anything after the last month.
    Problem problem(int months, Measures measures, ReleaseRule... rules) {
        return problem(months, Belief.certain(measures), rules);
    }

    Problem problem(int months, Belief belief, ReleaseRule... rules) {
        Market market = market();
        return new Problem(market, belief, State.atRest(market), 0, months, List.of(rules), Problem.Terminal.WORTHLESS);
    }

    Outcome.Solved solve(int months, Measures measures, ReleaseRule... rules) {
        return solve(problem(months, measures, rules));
    }

    Outcome.Solved solve(int months) {
        return solve(months, Measures.NONE);
    }

    static Outcome.Solved solve(Problem problem) {
        return new Equilibrium(new org.orebridge.market.program.InteriorPointSolver(1e-16, 150))
                .solve(problem)
                .orElseThrow();
    }
}
