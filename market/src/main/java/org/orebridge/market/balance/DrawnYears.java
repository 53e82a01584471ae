package org.orebridge.market.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.orebridge.market.program.Solver;

/// Other years that the same figures could be of: each figure drawn around what its source says, then balanced like
/// the year itself.
///
/// Figures are drawn from the lognormal of their value and standard deviation, so none falls below zero, and stock
/// changes from a normal, independently of each other. As the balance is a projection, balanced draws have the mean
/// of the balanced year and exactly the covariance that adding up leaves (docs/mathematics.md, "Drawn years").
/// Whoever makes, ships or uses something does so in every draw: a quantity stays above a twentieth of what it is in
/// the year. May be used by several threads at once.
public final class DrawnYears {

    private static final double LEAST = 0.05;

    private final BalancedYear central;
    private final List<Adjustment> taking;
    private final YearAtRest year;
    private final double[] least;
    private final double[] stockChange;
    private final double[] stockDeviation;

    /// @param figures before they were balanced
    /// @param central the same balanced
    public DrawnYears(Solver solver, BaseFigures figures, BalancedYear central) {
        this.central = central;
        this.taking = central.adjustments().stream()
                .filter(adjustment -> adjustment.atRest() > 0)
                .toList();
        List<Item> items = taking.stream().map(Adjustment::item).toList();
        var places = new TreeSet<Place>();
        items.forEach(item -> places.addAll(item.coefficients().keySet()));
        List<Place> ordered = List.copyOf(places);
        double[] deviation =
                taking.stream().mapToDouble(Adjustment::standardDeviation).toArray();
        this.year = new YearAtRest(new LeastMove(solver, items, ordered), items, deviation);
        this.least = taking.stream().mapToDouble(a -> LEAST * a.atRest()).toArray();
        this.stockChange = figures.stockChange(ordered);
        this.stockDeviation = figures.stockDeviation(ordered);
    }

    /// A year that adds up as the central one does; what the central one left out or balanced to nothing stays so.
    public BalancedYear draw(RandomGenerator random) {
        double[] target = taking.stream()
                .mapToDouble(a -> lognormal(a.given(), a.standardDeviation(), random))
                .toArray();
        double[] stocks = stockChange.clone();
        for (int i = 0; i < stocks.length; i++) {
            stocks[i] += stockDeviation[i] > 0 ? stockDeviation[i] * random.nextGaussian() : 0;
        }
        YearAtRest.Solved solved = year.solve(target, stocks, least);
        var drawn = new ArrayList<Adjustment>();
        int next = 0;
        for (Adjustment one : central.adjustments()) {
            drawn.add(one.atRest() > 0 ? moved(one, solved, next++) : one);
        }
        return new BalancedYear(drawn, central.left(), central.vanished(), central.dropped());
    }

    private static Adjustment moved(Adjustment one, YearAtRest.Solved solved, int at) {
        return new Adjustment(
                one.observation(),
                one.standardDeviation(),
                solved.inTheYear()[at],
                solved.atRest()[at],
                one.remaining());
    }

    /// Of this mean and standard deviation.
    private static double lognormal(double mean, double deviation, RandomGenerator random) {
        double spread = deviation / mean;
        double variance = StrictMath.log1p(spread * spread);
        return mean * StrictMath.exp(Math.sqrt(variance) * random.nextGaussian() - variance / 2);
    }
}
