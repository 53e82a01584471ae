package org.orebridge.market.program;

import java.util.Arrays;
import java.util.List;
import org.orebridge.market.cholesky.Pattern;

/// A programme as the interior point method sees it: columns that can move, measured from their lower bounds, in units
/// that make the largest right-hand side and the largest cost one.
final class StandardForm {

    /// Bounds closer than this leave a column no room.
    private static final double NO_ROOM = 1e-13;

    final int n; // columns, those with an upper bound first
    final int bounded; // how many have one
    final int m; // rows
    final int[] start;
    final int[] row;
    final double[] value;
    final double[] c;
    final double[] q;
    final double[] u; // infinite where a column has no upper bound
    final double[] b;
    private final QuadraticProgram program;
    private final ForcedColumns forced;
    final int[] original; // index in the programme of each column
    final double unitOfQuantity;
    final double unitOfCost;

    StandardForm(QuadraticProgram program) {
        this.program = program;
        m = program.rows;
        b = shiftedRightHandSide(program);
        boolean[] movable = movable(program);
        forced = new ForcedColumns(program, b, movable);
        original = order(program, movable);
        n = original.length;
        start = new int[n + 1];
        for (int j = 0; j < n; j++) {
            start[j + 1] = start[j] + program.start[original[j] + 1] - program.start[original[j]];
        }
        row = new int[start[n]];
        value = new double[start[n]];
        c = new double[n];
        q = new double[n];
        u = new double[n];
        for (int j = 0; j < n; j++) {
            int o = original[j];
            System.arraycopy(program.row, program.start[o], row, start[j], start[j + 1] - start[j]);
            System.arraycopy(program.value, program.start[o], value, start[j], start[j + 1] - start[j]);
            u[j] = program.upper[o] - program.lower[o];
            q[j] = program.curvature[o];
            c[j] = program.cost[o] + q[j] * program.lower[o];
        }
        bounded = (int) Arrays.stream(u).filter(Double::isFinite).count();
        unitOfQuantity = Math.max(1e-12, largestFinite(b, u));
        unitOfCost = Math.max(1e-12, largest(c));
        scale();
    }

    /// Columns with an upper bound first, and among each kind those of one entry first: loops over them then branch
    /// the same way for long.
    private static int[] order(QuadraticProgram program, boolean[] movable) {
        var order = new int[program.columns];
        int count = 0;
        for (int round = 0; round < 4; round++) {
            for (int j = 0; j < program.columns; j++) {
                boolean single = program.start[j + 1] - program.start[j] == 1;
                boolean free = Double.isInfinite(program.upper[j]);
                if (movable[j] && round == (free ? 2 : 0) + (single ? 0 : 1)) {
                    order[count++] = j;
                }
            }
        }
        return Arrays.copyOf(order, count);
    }

    private void scale() {
        for (int j = 0; j < n; j++) {
            u[j] /= unitOfQuantity;
            c[j] /= unitOfCost;
            q[j] *= unitOfQuantity / unitOfCost;
        }
        for (int i = 0; i < m; i++) {
            b[i] /= unitOfQuantity;
        }
    }

    private static boolean[] movable(QuadraticProgram p) {
        var movable = new boolean[p.columns];
        for (int j = 0; j < p.columns; j++) {
            if (Double.isInfinite(p.lower[j]) || Double.isNaN(p.lower[j] + p.cost[j] + p.curvature[j])) {
                throw new IllegalArgumentException(
                        "Column %d has lower bound %s, cost %s, curvature %s.%nMaybe a figure upstream is missing."
                                .formatted(j, p.lower[j], p.cost[j], p.curvature[j]));
            }
            if (p.upper[j] - p.lower[j] < -1e-9 * Math.max(1, Math.abs(p.lower[j]))) {
                throw new IllegalArgumentException(
                        "Column %d has upper bound %s below its lower bound %s.".formatted(j, p.upper[j], p.lower[j]));
            }
            movable[j] = p.upper[j] - p.lower[j] >= NO_ROOM;
        }
        return movable;
    }

    private static double[] shiftedRightHandSide(QuadraticProgram p) {
        double[] shifted = p.rightHandSide.clone();
        for (int j = 0; j < p.columns; j++) {
            if (p.lower[j] != 0) {
                for (int e = p.start[j]; e < p.start[j + 1]; e++) {
                    shifted[p.row[e]] -= p.value[e] * p.lower[j];
                }
            }
        }
        return shifted;
    }

    static double largest(double[] v) {
        double most = 0;
        for (double e : v) {
            most = Math.max(most, Math.abs(e));
        }
        return most;
    }

    private static double largestFinite(double[] v, double[] bounds) {
        double most = largest(v);
        if (most == 0) {
            for (double e : bounds) {
                if (!Double.isInfinite(e)) {
                    most = Math.max(most, e);
                }
            }
        }
        return most == 0 ? 1 : most;
    }

    /// Columns of the programme, movable or not.
    int columns() {
        return program.columns();
    }

    Pattern pattern() {
        return new Pattern(start, row, program.blockOfRow);
    }

    /// The programme's values of a point in standard form.
    Solution solution(Iterate at, double residual, int iterations, List<Waypoint> waypoints) {
        var x = program.lower.clone();
        var y = new double[m];
        for (int i = 0; i < m; i++) {
            y[i] = at.y[i] * unitOfCost;
        }
        for (int j = 0; j < n; j++) {
            x[original[j]] += at.x[j] * unitOfQuantity;
        }
        forced.price(y);
        var z = new double[program.columns];
        var w = new double[program.columns];
        boundDuals(x, y, z, w);
        for (int j = 0; j < n; j++) {
            z[original[j]] = at.z[j] * unitOfCost;
            w[original[j]] = at.w[j] * unitOfCost;
        }
        double reported = Double.isInfinite(residual) ? Double.NaN : residual;
        var status = Double.isNaN(reported) ? Solution.Status.FAILED : Solution.Status.of(reported);
        return new Solution(x, y, z, w, program.objective(x), reported, iterations, status, waypoints);
    }

    /// A fixed column's reduced cost is borne by one of its bounds.
    private void boundDuals(double[] x, double[] y, double[] z, double[] w) {
        for (int j = 0; j < program.columns; j++) {
            double reduced = program.cost[j] + program.curvature[j] * x[j];
            for (int e = program.start[j]; e < program.start[j + 1]; e++) {
                reduced -= program.value[e] * y[program.row[e]];
            }
            z[j] = Math.max(reduced, 0);
            w[j] = Double.isInfinite(program.upper[j]) ? 0 : Math.max(-reduced, 0);
        }
    }
}
