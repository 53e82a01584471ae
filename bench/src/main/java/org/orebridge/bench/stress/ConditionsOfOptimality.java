package org.orebridge.bench.stress;

import java.util.Arrays;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;

/// How well quantities and prices fulfil the equations of a market, element by element and each by its own measure.
///
/// Nothing is taken from a solver but quantities x and duals of rows y; duals of bounds follow from them. With
/// `d = c + q x - A'y`, a quantity inside its bounds needs `d = 0`, at its lower bound `d >= 0`, at its upper one
/// `d <= 0`. How far each is from that is measured by the money or the tonnes in its own rows, so that an error in
/// a small market is not lost beside a large one.
///
/// @param bounds largest share by which a quantity is outside its bounds
/// @param rows largest share of what enters a row by which it does not add up
/// @param signs largest share of the terms in d by which it has the wrong sign for where its quantity is, or share of
///   the tonnes in its rows by which its quantity is away from the bound for its d, whichever is less
/// @param column where `signs` is largest
/// @param row where `rows` is largest
record ConditionsOfOptimality(double bounds, double rows, double signs, int column, int row) {

    /// Tonnes are measured by no less than this share of what the quantities of a row could be at most.
    private static final double LEAST_SHARE = 1e-4;

    /// Tonnes and dollars are measured by no less than this share of the largest in the whole market.
    private static final double ROUNDING = 1e-9;

    /// Tonnes are measured by no less than this.
    private static final double MILLIGRAM = 1e-9;

    /// Dollars are measured by no less than this share of what the dearest quantity in a row costs.
    private static final double SMALL_CHANGE = 1e-6;

    static ConditionsOfOptimality of(QuadraticProgram program, Solution solution) {
        return new Judge(program, solution).judged();
    }

    double largest() {
        return Math.max(bounds, Math.max(rows, signs));
    }

    private static final class Judge {
        private final QuadraticProgram program;
        private final double[] x;
        private final double[] y;
        private final double[] missing;
        private final double[] size; // of what enters each row, t
        private final double dearest;
        private final double[] dear; // what the dearest quantity around each row costs, USD per unit of the row

        Judge(QuadraticProgram program, Solution solution) {
            this.program = program;
            x = solution.x();
            y = solution.y();
            missing = new double[program.rows()];
            size = new double[program.rows()];
            dear = new double[program.rows()];
            Arrays.setAll(missing, program::rightHandSide);
            var could = new double[program.rows()];
            for (int j = 0; j < x.length; j++) {
                for (int e = program.firstEntry(j); e < program.endEntry(j); e++) {
                    enter(j, program.rowOfEntry(e), program.valueOfEntry(e), could);
                }
            }
            spread(could);
            spread(could);
            dearest = largest(dear);
            spread(dear);
            double least = Math.max(MILLIGRAM, ROUNDING * largest(size));
            Arrays.setAll(size, i -> Math.max(Math.abs(program.rightHandSide(i)), Math.max(size[i], least)));
            Arrays.setAll(size, i -> Math.max(size[i], LEAST_SHARE * could[i]));
        }

        private void enter(int j, int row, double coefficient, double[] could) {
            double a = Math.abs(coefficient);
            missing[row] -= coefficient * x[j];
            size[row] = Math.max(size[row], a * Math.abs(x[j]));
            could[row] = Math.max(could[row], Double.isInfinite(program.upper(j)) ? 0 : a * Math.abs(program.upper(j)));
            dear[row] = Math.max(dear[row], a == 0 ? 0 : Math.abs(program.cost(j)) / a);
        }

        /// Gives the rows of each quantity without a cost or a bound of its own the most that any of them has.
        private void spread(double[] byRow) {
            for (int j = 0; j < x.length; j++) {
                if (program.cost(j) == 0 || Double.isInfinite(program.upper(j))) {
                    double most = 0;
                    for (int e = program.firstEntry(j); e < program.endEntry(j); e++) {
                        most = Math.max(most, byRow[program.rowOfEntry(e)]);
                    }
                    for (int e = program.firstEntry(j); e < program.endEntry(j); e++) {
                        byRow[program.rowOfEntry(e)] = most;
                    }
                }
            }
        }

        /// The largest of all, and one where there is nothing.
        private static double largest(double[] sizes) {
            double most = Arrays.stream(sizes).reduce(0, Math::max);
            return most > 0 ? most : 1;
        }

        ConditionsOfOptimality judged() {
            double rows = 0;
            int row = -1;
            for (int i = 0; i < missing.length; i++) {
                double off = worst(Math.abs(missing[i]) / size[i]);
                row = off > rows ? i : row;
                rows = Math.max(rows, off);
            }
            double bounds = 0;
            double signs = 0;
            int column = -1;
            for (int j = 0; j < x.length; j++) {
                double tonnes = tonnesAround(j);
                double outside = Math.max(program.lower(j) - x[j], x[j] - program.upper(j));
                bounds = Math.max(bounds, worst(outside / tonnes));
                double sign = worst(sign(j, tonnes));
                column = sign > signs ? j : column;
                signs = Math.max(signs, sign);
            }
            return new ConditionsOfOptimality(Math.max(0, bounds), rows, signs, column, row);
        }

        /// The least of what enters the rows of a column, or itself if that is more; t.
        private double tonnesAround(int j) {
            double least = Double.POSITIVE_INFINITY;
            for (int e = program.firstEntry(j); e < program.endEntry(j); e++) {
                double own = Math.abs(program.valueOfEntry(e));
                least = own > 0 ? Math.min(least, size[program.rowOfEntry(e)] / own) : least;
            }
            return Math.max(Math.abs(x[j]), Double.isInfinite(least) ? 1 : least);
        }

        private double sign(int j, double tonnes) {
            double bend = program.curvature(j) * x[j];
            double d = program.cost(j) + bend;
            double money = Math.max(ROUNDING * dearest, Math.max(Math.abs(program.cost(j)), Math.abs(bend)));
            for (int e = program.firstEntry(j); e < program.endEntry(j); e++) {
                double worth = program.valueOfEntry(e) * y[program.rowOfEntry(e)];
                d -= worth;
                double change = SMALL_CHANGE * Math.abs(program.valueOfEntry(e)) * dear[program.rowOfEntry(e)];
                money = Math.max(money, Math.max(Math.abs(worth), change));
            }
            if (d == 0 || program.upper(j) <= program.lower(j)) {
                return 0;
            }
            double room = d > 0 ? x[j] - program.lower(j) : program.upper(j) - x[j];
            return Math.min(Math.abs(d) / money, Math.max(0, room) / tonnes);
        }

        /// Not-a-number is worse than anything.
        private static double worst(double value) {
            return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
        }
    }
}
