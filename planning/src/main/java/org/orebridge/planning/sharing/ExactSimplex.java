package org.orebridge.planning.sharing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/// The simplex method in whole numbers: `minimise cost'x subject to A x = b, x >= 0`, few rows and many columns of 0
/// and ±1.
///
/// The linear programmes of cooperative games are degenerate throughout, so that a tolerance would decide which
/// coalitions are tight. The basis is kept as whole numbers over a common denominator (Edmonds' integral pivoting):
/// nothing is rounded. Where steps lead nowhere Bland's rule (1977) ends them.
final class ExactSimplex {

    private final int rows;
    private final int[][] column;
    private final BigInteger[] cost;
    private final boolean[] flipped;
    private final int[] basis;
    private final BigInteger[][] inverse;
    private final BigInteger[] level;
    private BigInteger denominator = BigInteger.ONE;

    /// An optimal corner.
    ///
    /// @param positive whether a column's level is above zero, one a column
    /// @param duals numerators, one a row: what one more on its right-hand side costs
    /// @param denominator of the duals, above zero
    record Corner(boolean[] positive, BigInteger[] duals, BigInteger denominator) {}

    private ExactSimplex(int[][] column, BigInteger[] cost, int[] rightHandSide) {
        this.rows = rightHandSide.length;
        this.column = column;
        this.cost = cost;
        this.flipped = new boolean[rows];
        this.basis = new int[rows];
        this.inverse = new BigInteger[rows][rows];
        this.level = new BigInteger[rows];
        for (int i = 0; i < rows; i++) {
            flipped[i] = rightHandSide[i] < 0;
            basis[i] = column.length + i;
            level[i] = BigInteger.valueOf(Math.abs(rightHandSide[i]));
            Arrays.fill(inverse[i], BigInteger.ZERO);
            inverse[i][i] = BigInteger.ONE;
        }
    }

    /// @param column entries of each column, one a row
    /// @param cost one a column
    /// @return an optimal corner; empty where there is no feasible one
    static Optional<Corner> solve(int[][] column, BigInteger[] cost, int[] rightHandSide) {
        var simplex = new ExactSimplex(column, cost, rightHandSide);
        simplex.descend(true);
        if (simplex.artificialIsLeft()) {
            return Optional.empty();
        }
        simplex.driveOutArtificials();
        simplex.descend(false);
        return Optional.of(simplex.corner());
    }

    private void descend(boolean feasibility) {
        int idle = 0;
        while (true) {
            BigInteger[] duals = duals(feasibility);
            int entering = idle < 2 * rows ? steepest(duals, feasibility) : -1;
            entering = entering < 0 ? first(duals, feasibility) : entering;
            if (entering < 0) {
                return;
            }
            BigInteger[] change = change(entering);
            int leaving = leaving(change);
            if (leaving < 0) {
                throw new IllegalStateException("The programme has no least value.");
            }
            idle = level[leaving].signum() == 0 ? idle + 1 : 0;
            pivot(entering, leaving, change);
        }
    }

    private BigInteger cost(int j, boolean feasibility) {
        if (feasibility) {
            return j < column.length ? BigInteger.ZERO : BigInteger.ONE;
        }
        return j < column.length ? cost[j] : BigInteger.ZERO;
    }

    /// Times the denominator, for rows as they were turned.
    private BigInteger[] duals(boolean feasibility) {
        var duals = new BigInteger[rows];
        Arrays.fill(duals, BigInteger.ZERO);
        for (int i = 0; i < rows; i++) {
            BigInteger each = cost(basis[i], feasibility);
            for (int r = 0; each.signum() != 0 && r < rows; r++) {
                duals[r] = duals[r].add(each.multiply(inverse[i][r]));
            }
        }
        return duals;
    }

    private int entry(int j, int row) {
        return flipped[row] ? -column[j][row] : column[j][row];
    }

    /// Reduced cost of a column times the denominator.
    private BigInteger reduced(int j, BigInteger[] duals, boolean feasibility) {
        BigInteger sum = cost(j, feasibility).multiply(denominator);
        for (int r = 0; r < rows; r++) {
            int entry = entry(j, r);
            if (entry != 0) {
                sum = entry > 0 ? sum.subtract(duals[r]) : sum.add(duals[r]);
            }
        }
        return sum;
    }

    /// The column that promises most, in floating point, if it truly promises anything.
    private int steepest(BigInteger[] duals, boolean feasibility) {
        double over = denominator.doubleValue();
        var dual = new double[rows];
        Arrays.setAll(dual, r -> duals[r].doubleValue() / over);
        int best = -1;
        double least = 0;
        for (int j = 0; j < column.length; j++) {
            double reduced = cost(j, feasibility).doubleValue();
            for (int r = 0; r < rows; r++) {
                reduced -= entry(j, r) * dual[r];
            }
            if (reduced < least) {
                least = reduced;
                best = j;
            }
        }
        return best >= 0 && reduced(best, duals, feasibility).signum() < 0 ? best : -1;
    }

    /// The first column that promises anything.
    private int first(BigInteger[] duals, boolean feasibility) {
        for (int j = 0; j < column.length; j++) {
            if (reduced(j, duals, feasibility).signum() < 0) {
                return j;
            }
        }
        return -1;
    }

    /// How levels of the basis fall per unit of a column, times the denominator.
    private BigInteger[] change(int j) {
        var change = new BigInteger[rows];
        for (int i = 0; i < rows; i++) {
            BigInteger sum = BigInteger.ZERO;
            for (int r = 0; r < rows; r++) {
                int entry = entry(j, r);
                if (entry != 0) {
                    sum = entry > 0 ? sum.add(inverse[i][r]) : sum.subtract(inverse[i][r]);
                }
            }
            change[i] = sum;
        }
        return change;
    }

    /// The row whose level reaches zero first, of several the one with the lowest column.
    private int leaving(BigInteger[] change) {
        int best = -1;
        for (int i = 0; i < rows; i++) {
            if (change[i].signum() > 0) {
                int order = best < 0 ? -1 : level[i].multiply(change[best]).compareTo(level[best].multiply(change[i]));
                best = order < 0 || (order == 0 && basis[i] < basis[best]) ? i : best;
            }
        }
        return best;
    }

    private void pivot(int entering, int leaving, BigInteger[] change) {
        BigInteger by = change[leaving];
        boolean negative = by.signum() < 0;
        for (int i = 0; i < rows; i++) {
            if (i != leaving) {
                for (int r = 0; r < rows; r++) {
                    inverse[i][r] = turned(inverse[i][r], inverse[leaving][r], by, change[i]);
                }
                level[i] = turned(level[i], level[leaving], by, change[i]);
            }
        }
        denominator = by;
        basis[leaving] = entering;
        if (negative) {
            negate();
        }
    }

    /// Divides without a rest: all are minors of whole numbers.
    private BigInteger turned(BigInteger own, BigInteger pivotRow, BigInteger by, BigInteger factor) {
        return own.multiply(by).subtract(pivotRow.multiply(factor)).divide(denominator);
    }

    private void negate() {
        denominator = denominator.negate();
        for (int i = 0; i < rows; i++) {
            Arrays.setAll(inverse[i], negated(inverse[i]));
            level[i] = level[i].negate();
        }
    }

    private static IntFunction<BigInteger> negated(BigInteger[] row) {
        BigInteger[] was = row.clone();
        return r -> was[r].negate();
    }

    private boolean artificialIsLeft() {
        for (int i = 0; i < rows; i++) {
            if (basis[i] >= column.length && level[i].signum() != 0) {
                return true;
            }
        }
        return false;
    }

    /// Puts a column in the place of each artificial one at level zero; where none fits, its row says nothing new.
    private void driveOutArtificials() {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; basis[i] >= column.length && j < column.length; j++) {
                BigInteger[] change = change(j);
                if (change[i].signum() != 0) {
                    pivot(j, i, change);
                }
            }
        }
    }

    private Corner corner() {
        var positive = new boolean[column.length];
        for (int i = 0; i < rows; i++) {
            if (basis[i] < column.length) {
                positive[basis[i]] = level[i].signum() > 0;
            }
        }
        BigInteger[] duals = duals(false);
        for (int r = 0; r < rows; r++) {
            duals[r] = flipped[r] ? duals[r].negate() : duals[r];
        }
        return new Corner(positive, duals, denominator);
    }
}
