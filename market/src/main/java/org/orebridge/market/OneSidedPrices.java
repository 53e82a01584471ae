package org.orebridge.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The price of a node were it a little scarcer, and a little looser.
///
/// Where curves have steps a market clears at every price of an interval, and a solver returns any of
/// them. These two are its ends; where they agree up to the slope of the curves, the price is unique.
///
/// @param scarcer USD/t with 0.01 % less at the node
/// @param looser USD/t with 0.01 % more at the node
public record OneSidedPrices(double scarcer, double looser) {

    private static final double SHARE = 1e-4;

    /// @param month counted as in the problem, from its first month on; in a tree the mean over its branches
    /// @throws Outcome.FailedSolve if one of the solves fails
    public static OneSidedPrices of(Equilibrium equilibrium, Problem problem, int node, int month) {
        Course course = equilibrium.solve(problem).orElseThrow().course();
        double change = SHARE * throughput(course, node, month);
        return new OneSidedPrices(
                price(equilibrium, problem, node, month, -change), price(equilibrium, problem, node, month, change));
    }

    private static double price(Equilibrium equilibrium, Problem problem, int node, int month, double change) {
        return equilibrium
                .solve(withArrival(problem, node, month, change))
                .orElseThrow()
                .course()
                .mean(Quantity.PRICE, node, month);
    }

    /// What is used, processed, shipped and stored at a node in a month; one where that is nothing.
    private static double throughput(Course course, int node, int month) {
        Market market = course.market();
        double sum = 0;
        for (int u = 0; u < market.uses().size(); u++) {
            sum += market.uses().get(u).node() == node ? course.mean(Quantity.BOUGHT, u, month) : 0;
        }
        for (int a = 0; a < market.arcs().size(); a++) {
            sum += market.arcs().get(a).from() == node ? course.mean(Quantity.FLOW, a, month) : 0;
        }
        for (int p = 0; p < market.activities().size(); p++) {
            double taken = -market.activities().get(p).coefficients().getOrDefault(node, 0.0);
            sum += Math.max(0, taken) * course.mean(Quantity.ACTIVITY, p, month);
        }
        for (int s = 0; s < market.storages().size(); s++) {
            sum += market.storages().get(s).node() == node ? course.mean(Quantity.STOCK, s, month) : 0;
        }
        for (int g = 0; g < market.stockpiles().size(); g++) {
            sum += market.stockpiles().get(g).node() == node ? course.mean(Quantity.PURCHASE, g, month) : 0;
        }
        return sum > 0 ? sum : 1;
    }

    private static Problem withArrival(Problem problem, int node, int month, double change) {
        int ahead = month - problem.from();
        List<double[]> arrivals = new ArrayList<>();
        for (double[] given : problem.state().arrivals()) {
            arrivals.add(Arrays.copyOf(given, Math.max(given.length, ahead + 1)));
        }
        arrivals.get(node)[ahead] += change;
        return new Problem(
                problem.market(),
                problem.belief(),
                problem.state().withArrivals(arrivals),
                problem.from(),
                problem.months(),
                problem.rules(),
                problem.terminal());
    }
}
