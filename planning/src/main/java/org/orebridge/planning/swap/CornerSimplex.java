package org.orebridge.planning.swap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `maximise cost'x subject to A x <= rightHandSide, x >= 0`, solved to a corner, so that as few things are
/// done as can be; columns can be added and the search goes on from where it stood.
///
/// Revised simplex method with an explicit inverse, of which only what is not zero is worked on. Steps that
/// lead nowhere fall back to Bland's rule (1977). The same programme gives the same corner.
final class CornerSimplex {

    /// Costs are of size one; what promises less than this a unit is left.
    static final double LEAST_GAIN = 1e-9;

    private static final double LEAST_PIVOT = 1e-9;
    private static final double NOTHING = 1e-12;
    private static final int IDLE = 60;
    private static final int REINVERT = 400;

    private final int m;
    private final double[] rightHandSide;
    private final double[] sign;
    private final List<Column> columns = new ArrayList<>();
    private final int[] basis;
    private final double[][] inverse;
    private final double[] level;
    private double[] dual;
    private boolean feasible;
    private int steps;

    private record Column(double cost, int[] rows, double[] entries) {}

    CornerSimplex(double[] rightHandSide) {
        m = rightHandSide.length;
        this.rightHandSide = rightHandSide.clone();
        sign = new double[m];
        basis = new int[m];
        inverse = new double[m][m];
        level = new double[m];
        dual = new double[m];
        feasible = true;
        for (int i = 0; i < m; i++) {
            sign[i] = rightHandSide[i] < 0 ? -1 : 1;
            basis[i] = sign[i] < 0 ? artificial(i) : slack(i);
            inverse[i][i] = 1;
            level[i] = Math.abs(rightHandSide[i]);
            feasible &= sign[i] > 0;
        }
    }

    private int slack(int row) {
        return -1 - row;
    }

    private int artificial(int row) {
        return -1 - m - row;
    }

    int column(double cost, int[] rows, double[] entries) {
        columns.add(new Column(cost, rows.clone(), entries.clone()));
        return columns.size() - 1;
    }

    /// Looks for the best corner from where it stands.
    ///
    /// @return false where nothing fulfils the rows with the columns that there are
    boolean maximise() {
        if (!feasible && !reachFeasibility()) {
            return false;
        }
        climb(false);
        return true;
    }

    private boolean reachFeasibility() {
        climb(true);
        for (int i = 0; i < m; i++) {
            if (isArtificial(basis[i])) {
                if (level[i] > 1e-9 * (1 + Math.abs(rightHandSide[-1 - m - basis[i]]))) {
                    return false;
                }
                pivot(slack(-1 - m - basis[i]), i, change(slack(-1 - m - basis[i])));
            }
        }
        feasible = true;
        return true;
    }

    private boolean isArtificial(int variable) {
        return variable < -m;
    }

    private double cost(int variable, boolean feasibility) {
        if (feasibility) {
            return isArtificial(variable) ? -1 : 0;
        }
        return variable >= 0 ? columns.get(variable).cost() : 0;
    }

    private void climb(boolean feasibility) {
        refresh(feasibility);
        int idle = 0;
        while (true) {
            int entering = entering(feasibility, idle > IDLE);
            if (entering == Integer.MIN_VALUE) {
                return;
            }
            double[] change = change(entering);
            int leaving = leaving(change, idle > IDLE);
            if (leaving < 0) {
                throw new IllegalStateException("The programme has no greatest value.");
            }
            double gain = reduced(entering, feasibility);
            idle = level[leaving] / change[leaving] <= NOTHING ? idle + 1 : 0;
            pivot(entering, leaving, change);
            for (int k = 0; k < m; k++) {
                dual[k] += gain * inverse[leaving][k];
            }
            if (++steps % REINVERT == 0) {
                reinvert();
                refresh(feasibility);
            }
        }
    }

    /// What one unit promises beyond what it takes from others.
    private double reduced(int variable, boolean feasibility) {
        if (variable < 0) {
            int row = -1 - variable;
            return -dual[row] * sign[row];
        }
        Column column = columns.get(variable);
        double sum = feasibility ? 0 : column.cost();
        for (int e = 0; e < column.rows().length; e++) {
            sum -= dual[column.rows()[e]] * sign[column.rows()[e]] * column.entries()[e];
        }
        return sum;
    }

    /// The one that promises most a unit, or by Bland's rule the first that promises anything.
    private int entering(boolean feasibility, boolean first) {
        int best = Integer.MIN_VALUE;
        double most = LEAST_GAIN;
        for (int j = -m; j < columns.size(); j++) {
            double promised = reduced(j, feasibility);
            if (promised > most) {
                best = j;
                most = promised;
                if (first) {
                    return best;
                }
            }
        }
        return best;
    }

    /// How levels of the basis fall per unit.
    private double[] change(int variable) {
        var change = new double[m];
        if (variable < 0) {
            int row = -1 - variable;
            for (int i = 0; i < m; i++) {
                change[i] = inverse[i][row] * sign[row];
            }
            return change;
        }
        Column column = columns.get(variable);
        for (int e = 0; e < column.rows().length; e++) {
            int row = column.rows()[e];
            double entry = column.entries()[e] * sign[row];
            for (int i = 0; i < m; i++) {
                change[i] += inverse[i][row] * entry;
            }
        }
        return change;
    }

    /// What reaches zero first; of several the one with the largest pivot, or by Bland's rule the lowest.
    private int leaving(double[] change, boolean first) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < m; i++) {
            if (change[i] > LEAST_PIVOT) {
                double ratio = level[i] / change[i];
                boolean tie = best >= 0 && Math.abs(ratio - least) <= NOTHING * (1 + least);
                boolean better = first ? tie && basis[i] < basis[best] : tie && change[i] > change[best];
                if ((!tie && ratio < least) || better) {
                    best = i;
                    least = Math.min(ratio, least);
                }
            }
        }
        return best;
    }

    private void pivot(int entering, int leaving, double[] change) {
        double step = level[leaving] / change[leaving];
        double[] row = inverse[leaving];
        var filled = new int[m];
        int count = 0;
        for (int k = 0; k < m; k++) {
            if (row[k] != 0) {
                row[k] /= change[leaving];
                filled[count++] = k;
            }
        }
        for (int i = 0; i < m; i++) {
            if (i != leaving && change[i] != 0) {
                level[i] = Math.max(0, level[i] - step * change[i]);
                for (int f = 0; f < count; f++) {
                    inverse[i][filled[f]] -= change[i] * row[filled[f]];
                }
            }
        }
        level[leaving] = step;
        basis[leaving] = entering;
    }

    /// Levels and duals anew from the inverse.
    private void refresh(boolean feasibility) {
        dual = new double[m];
        for (int i = 0; i < m; i++) {
            double sum = 0;
            double cost = cost(basis[i], feasibility);
            for (int k = 0; k < m; k++) {
                sum += inverse[i][k] * Math.abs(rightHandSide[k]);
                dual[k] += cost * inverse[i][k];
            }
            level[i] = Math.max(0, sum);
        }
    }

    /// The inverse anew from the basis, the largest pivots first as they come.
    private void reinvert() {
        int[] was = basis.clone();
        for (int i = 0; i < m; i++) {
            Arrays.fill(inverse[i], 0);
            inverse[i][i] = 1;
            level[i] = 0;
        }
        var free = new boolean[m];
        Arrays.fill(free, true);
        for (int variable : was) {
            double[] change = change(isArtificial(variable) ? slack(-1 - m - variable) : variable);
            int row = -1;
            for (int i = 0; i < m; i++) {
                row = free[i] && (row < 0 || Math.abs(change[i]) > Math.abs(change[row])) ? i : row;
            }
            if (Math.abs(change[row]) < NOTHING) {
                throw new IllegalStateException("A basis has no inverse.");
            }
            free[row] = false;
            // An artificial column is the unit that the slack has with the other sign.
            if (isArtificial(variable)) {
                int unit = -1 - m - variable;
                Arrays.setAll(change, i -> change[i] * sign[unit]);
            }
            pivot(variable, row, change);
        }
    }

    /// Makes sure of what was found: the inverse anew, and how far rows are from being kept.
    ///
    /// @return the largest miss of a row, relative to one plus its right-hand side
    double residual() {
        reinvert();
        refresh(false);
        double[] x = levels();
        var sum = new double[m];
        for (int j = 0; j < x.length; j++) {
            Column column = columns.get(j);
            for (int e = 0; x[j] > 0 && e < column.rows().length; e++) {
                sum[column.rows()[e]] += column.entries()[e] * x[j];
            }
        }
        double worst = 0;
        for (int i = 0; i < m; i++) {
            worst = Math.max(worst, (sum[i] - rightHandSide[i]) / (1 + Math.abs(rightHandSide[i])));
        }
        return worst;
    }

    /// One a column.
    double[] levels() {
        var x = new double[columns.size()];
        for (int i = 0; i < m; i++) {
            if (basis[i] >= 0) {
                x[basis[i]] = level[i];
            }
        }
        return x;
    }

    /// What one more on each right-hand side would bring, at least zero.
    double[] duals() {
        var duals = new double[m];
        Arrays.setAll(duals, i -> Math.max(0, dual[i] * sign[i]));
        return duals;
    }

    int steps() {
        return steps;
    }

    /// The objective at the corner.
    double value() {
        double[] x = levels();
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += columns.get(j).cost() * x[j];
        }
        return sum;
    }
}
