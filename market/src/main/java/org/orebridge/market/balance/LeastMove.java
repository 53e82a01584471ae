package org.orebridge.market.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;
import org.orebridge.market.program.Solver;

/// The quantities nearest to given ones, in standard deviations, that add up at every place.
///
/// `minimise sum ((x - y)/s)^2 / 2 subject to A x = b, x >= 0`. The solver says which quantities are zero;
/// the others then follow from a linear system, so that places add up to rounding and not to a tolerance.
final class LeastMove {

    /// A quantity below this share of its figure is taken for zero.
    private static final double ZERO = 1e-7;

    private final Solver solver;
    private final List<Item> items;
    private final List<Place> places;
    private final double[][] matrix;

    LeastMove(Solver solver, List<Item> items, List<Place> places) {
        this.solver = solver;
        this.items = items;
        this.places = places;
        this.matrix = new double[places.size()][items.size()];
        for (int j = 0; j < items.size(); j++) {
            for (Map.Entry<Place, Double> entry : items.get(j).coefficients().entrySet()) {
                matrix[places.indexOf(entry.getKey())][j] = entry.getValue();
            }
        }
    }

    /// @param target the figures, y
    /// @param deviation their standard deviations, s
    /// @param stockChange what stays at each place, b
    double[] solve(double[] target, double[] deviation, double[] stockChange) {
        Solution solution = solver.solve(program(target, deviation, stockChange));
        if (solution.status() == Solution.Status.FAILED) {
            throw new IllegalArgumentException(
                    "The figures cannot be made to add up: the balance stops at a residual of %.1e.%nMaybe the stock changes are larger than what is made and traded."
                            .formatted(solution.residual()));
        }
        var free = new boolean[items.size()];
        for (int j = 0; j < free.length; j++) {
            free[j] = solution.x()[j] * deviation[j] > ZERO * target[j];
        }
        return polished(target, deviation, stockChange, free);
    }

    private QuadraticProgram program(double[] target, double[] deviation, double[] stockChange) {
        var builder = new QuadraticProgram.Builder();
        var scale = new double[places.size()];
        for (int i = 0; i < scale.length; i++) {
            scale[i] = rowScale(i, deviation);
            builder.row(0, stockChange[i] / scale[i]);
        }
        for (int j = 0; j < items.size(); j++) {
            builder.column(-target[j] / deviation[j], 1, 0, Double.POSITIVE_INFINITY);
            for (int i = 0; i < scale.length; i++) {
                if (matrix[i][j] != 0) {
                    builder.entry(i, matrix[i][j] * deviation[j] / scale[i]);
                }
            }
        }
        return builder.build();
    }

    private double rowScale(int place, double[] deviation) {
        double largest = 0;
        for (int j = 0; j < deviation.length; j++) {
            largest = Math.max(largest, Math.abs(matrix[place][j]) * deviation[j]);
        }
        return largest == 0 ? 1 : largest;
    }

    /// The same minimum with the zeros held: `x = y + S^2 A' (A S^2 A')^-1 (b - A y)`.
    private double[] polished(double[] target, double[] deviation, double[] stockChange, boolean[] free) {
        while (true) {
            double[] x = projected(target, deviation, stockChange, free);
            List<Integer> below = new ArrayList<>();
            for (int j = 0; j < x.length; j++) {
                if (free[j] && x[j] <= 0) {
                    below.add(j);
                }
            }
            if (below.isEmpty()) {
                return x;
            }
            below.forEach(j -> free[j] = false);
        }
    }

    private double[] projected(double[] target, double[] deviation, double[] stockChange, boolean[] free) {
        int rows = places.size();
        var x = new double[target.length];
        for (int j = 0; j < x.length; j++) {
            x[j] = free[j] ? target[j] : 0;
        }
        for (int refinement = 0; refinement < 3; refinement++) {
            var gram = new double[rows][rows];
            var missing = new double[rows];
            for (int i = 0; i < rows; i++) {
                missing[i] = stockChange[i] - dot(matrix[i], x);
                for (int k = 0; k <= i; k++) {
                    gram[i][k] = weighted(matrix[i], matrix[k], deviation, free);
                    gram[k][i] = gram[i][k];
                }
            }
            double[] value = SymmetricSystem.solve(gram, missing);
            for (int j = 0; j < x.length; j++) {
                if (free[j]) {
                    x[j] += deviation[j] * deviation[j] * column(j, value);
                }
            }
        }
        return x;
    }

    private double column(int item, double[] value) {
        double sum = 0;
        for (int i = 0; i < value.length; i++) {
            sum += matrix[i][item] * value[i];
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private static double weighted(double[] a, double[] b, double[] deviation, boolean[] free) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            if (free[j]) {
                sum += a[j] * b[j] * deviation[j] * deviation[j];
            }
        }
        return sum;
    }
}
