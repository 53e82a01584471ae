package org.orebridge.market.balance;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;
import org.orebridge.market.program.Solver;

/// The quantities nearest to given ones, in standard deviations, that add up at every place.
///
/// `minimise sum ((x - y)/s)^2 / 2 subject to A x = b, x >= 0`. Which quantities are zero is found by holding
/// and letting go, or by the solver where that does not settle; the others then follow from a linear system, so
/// that places add up to rounding and not to a tolerance.
final class LeastMove {

    /// A quantity below this share of its figure is taken for zero.
    private static final double ZERO = 1e-7;

    /// Of a sum of some hundred terms.
    private static final double ROUNDING = 1e-12;

    private final Solver solver;
    private final PlaceSums sums;

    LeastMove(Solver solver, List<Item> items, List<Place> places) {
        this.solver = solver;
        this.sums = new PlaceSums(items, places);
    }

    PlaceSums sums() {
        return sums;
    }

    /// @param target the figures, y
    /// @param deviation their standard deviations, s
    /// @param stockChange what stays at each place, b
    double[] solve(double[] target, double[] deviation, double[] stockChange) {
        return solve(target, deviation, stockChange, new double[target.length]);
    }

    /// @param least what each quantity is at least; quantities at these and above must be able to add up
    double[] solve(double[] target, double[] deviation, double[] stockChange, double[] least) {
        return new Projection(sums, target, deviation, stockChange, least)
                .settled()
                .orElseGet(() -> interior(target, deviation, stockChange, least));
    }

    /// By the interior point solver, which also finds out where nothing adds up.
    double[] interior(double[] target, double[] deviation, double[] stockChange, double[] least) {
        Solution solution = solver.solve(program(target, deviation, stockChange, least));
        if (solution.status() == Solution.Status.FAILED) {
            throw new IllegalArgumentException(
                    "The figures cannot be made to add up: the balance stops at a residual of %.1e.%nMaybe the stock changes are larger than what is made and traded."
                            .formatted(solution.residual()));
        }
        var free = new boolean[target.length];
        for (int j = 0; j < free.length; j++) {
            free[j] = solution.x()[j] * deviation[j] > ZERO * target[j];
        }
        return polished(target, deviation, stockChange, least, free);
    }

    /// In standard deviations above the least.
    private QuadraticProgram program(double[] target, double[] deviation, double[] stockChange, double[] least) {
        var builder = new QuadraticProgram.Builder();
        var scale = new double[stockChange.length];
        for (int i = 0; i < scale.length; i++) {
            scale[i] = sums.largest(i, deviation);
            builder.row(0, above(stockChange[i], i, least) / scale[i]);
        }
        for (int j = 0; j < target.length; j++) {
            builder.column((least[j] - target[j]) / deviation[j], 1, 0, Double.POSITIVE_INFINITY);
            for (int i = 0; i < scale.length; i++) {
                if (sums.coefficient(i, j) != 0) {
                    builder.entry(i, sums.coefficient(i, j) * deviation[j] / scale[i]);
                }
            }
        }
        return builder.build();
    }

    /// What is to stay at a place beyond what stays there of the least; rounding errors are nothing.
    private double above(double stockChange, int place, double[] least) {
        double size = Math.abs(stockChange);
        for (int j = 0; j < least.length; j++) {
            size += Math.abs(sums.coefficient(place, j)) * least[j];
        }
        double left = stockChange - sums.at(place, least);
        return Math.abs(left) > ROUNDING * size ? left : 0;
    }

    /// The same minimum with what is at its least held.
    private double[] polished(
            double[] target, double[] deviation, double[] stockChange, double[] least, boolean[] free) {
        var projection = new Projection(sums, target, deviation, stockChange, least);
        while (true) {
            double[] x = projection.of(free).quantities();
            List<Integer> below = new ArrayList<>();
            for (int j = 0; j < x.length; j++) {
                if (free[j] && x[j] <= least[j]) {
                    below.add(j);
                }
            }
            if (below.isEmpty()) {
                return x;
            }
            below.forEach(j -> free[j] = false);
        }
    }
}
