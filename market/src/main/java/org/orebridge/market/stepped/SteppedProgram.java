package org.orebridge.market.stepped;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;

/// A programme whose curves are cut into flat steps: linear, and the coarser the further from the curved one.
///
/// A step costs what its middle costs on the curve, so that at the ends of steps the total is exact. Columns that
/// follow each other and enter the same rows alike are pieces of one curve, such as the segments of a sector's demand,
/// and share its steps.
public final class SteppedProgram {

    /// Steps beyond the solution's own, relative to the range, are not cut finer than this.
    private static final double FINEST = 1e-9;

    /// How much nearer to a solution each next step ends, and how wide the finest are, as a share of the range.
    private static final double CLOSER = 8;

    private static final double FINEST_AROUND = 1e-5;
    private static final double IDLE = 0.01;

    private final QuadraticProgram curved;
    private final double[][] ends; // of the steps of each column, from its lower bound on; empty where it is straight

    private SteppedProgram(QuadraticProgram curved, double[][] ends) {
        this.curved = curved;
        this.ends = ends;
    }

    /// Every curve in so many steps of equal width.
    public static SteppedProgram of(QuadraticProgram curved, int stepsOfCurve) {
        var ends = new double[curved.columns()][];
        for (int first = 0; first < ends.length; ) {
            int after = endOfCurve(curved, first);
            int bent = 0;
            for (int j = first; j < after; j++) {
                bent += isBent(curved, j) ? 1 : 0;
            }
            for (int j = first; j < after; j++) {
                ends[j] = isBent(curved, j) ? even(curved, j, Math.ceilDiv(stepsOfCurve, bent)) : new double[0];
            }
            first = after;
        }
        return new SteppedProgram(curved, ends);
    }

    /// Every curve in steps over its whole range that are the finer the nearer they are to a solution.
    ///
    /// The solution's quantity lies in the middle of the finest. Columns that stay unused where their cost is above
    /// their worth have few steps. If the solution is right, that of the steps is close to it, else elsewhere.
    public static SteppedProgram around(QuadraticProgram curved, Solution near) {
        var ends = new double[curved.columns()][];
        for (int j = 0; j < ends.length; j++) {
            ends[j] = isBent(curved, j) ? around(curved, j, near) : new double[0];
        }
        return new SteppedProgram(curved, ends);
    }

    private static double[] around(QuadraticProgram p, int j, Solution near) {
        double low = p.lower(j);
        double x = near.x()[j];
        double range = Double.isInfinite(p.upper(j)) ? 10 * Math.max(Math.abs(x), 1) : p.upper(j) - low;
        boolean idle = x - low < FINEST_AROUND * range && reduced(p, j, low, near.y()) > 0;
        var ends = new TreeSet<Double>(List.of(p.upper(j)));
        for (double away = range; away > (idle ? IDLE : FINEST_AROUND) * range; away /= CLOSER) {
            ends.add(x + away);
            ends.add(x - away);
        }
        return ends.stream()
                .filter(end -> end > low && end <= p.upper(j))
                .mapToDouble(end -> end)
                .toArray();
    }

    private static int endOfCurve(QuadraticProgram curved, int first) {
        int after = first + 1;
        while (after < curved.columns() && sameEntries(curved, first, after)) {
            after++;
        }
        return after;
    }

    private static boolean sameEntries(QuadraticProgram p, int j, int k) {
        int count = p.endEntry(j) - p.firstEntry(j);
        if (p.endEntry(k) - p.firstEntry(k) != count) {
            return false;
        }
        for (int e = 0; e < count; e++) {
            int one = p.firstEntry(j) + e;
            int other = p.firstEntry(k) + e;
            if (p.rowOfEntry(one) != p.rowOfEntry(other) || p.valueOfEntry(one) != p.valueOfEntry(other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBent(QuadraticProgram p, int j) {
        return p.curvature(j) > 0 && p.upper(j) > p.lower(j);
    }

    /// A column without an upper bound keeps the slope of its beginning.
    private static double[] even(QuadraticProgram p, int j, int steps) {
        if (Double.isInfinite(p.upper(j))) {
            return new double[] {p.upper(j)};
        }
        var ends = new double[steps];
        for (int s = 0; s < steps; s++) {
            ends[s] = p.lower(j) + (p.upper(j) - p.lower(j)) * (s + 1) / steps;
        }
        return ends;
    }

    /// The same with the steps at and beside a solution cut into parts; those of columns that stay unused where their
    /// cost is above their worth are left alone.
    public SteppedProgram finerAround(Solution found, int parts) {
        var finer = new double[ends.length][];
        for (int j = 0; j < finer.length; j++) {
            finer[j] = ends[j].length == 0 || isClearlyIdle(j, found) ? ends[j] : finer(j, found.x()[j], parts);
        }
        return new SteppedProgram(curved, finer);
    }

    private boolean isClearlyIdle(int j, Solution found) {
        return found.x()[j] <= curved.lower(j) && reduced(curved, j, curved.lower(j), found.y()) > 0;
    }

    /// What one more unit costs at a level beyond what it is worth in its rows.
    private static double reduced(QuadraticProgram p, int j, double level, double[] y) {
        double reduced = p.cost(j) + p.curvature(j) * level;
        for (int e = p.firstEntry(j); e < p.endEntry(j); e++) {
            reduced -= p.valueOfEntry(e) * y[p.rowOfEntry(e)];
        }
        return reduced;
    }

    private double[] finer(int j, double x, int parts) {
        var cut = new double[ends[j].length + 3 * (parts - 1)];
        int count = 0;
        double low = curved.lower(j);
        double near = FINEST * Math.max(Math.abs(x), 1e-6);
        int home = home(j, x);
        for (int s = 0; s < ends[j].length; s++) {
            double high = ends[j][s];
            if (Math.abs(s - home) <= 1 && high - low > near) {
                double to = Double.isInfinite(high) ? Math.max(2 * x, low + 1) : high;
                for (int part = 1; part < parts; part++) {
                    cut[count++] = low + (to - low) * part / parts;
                }
            }
            cut[count++] = high;
            low = high;
        }
        return Arrays.copyOf(cut, count);
    }

    /// The step in which x lies.
    private int home(int j, double x) {
        int s = 0;
        while (s < ends[j].length - 1 && ends[j][s] < x) {
            s++;
        }
        return s;
    }

    /// The linear programme of the steps.
    public QuadraticProgram linear() {
        var builder = new QuadraticProgram.Builder();
        for (int i = 0; i < curved.rows(); i++) {
            builder.row(0, curved.rightHandSide(i));
        }
        for (int j = 0; j < curved.columns(); j++) {
            if (ends[j].length == 0) {
                builder.column(straightCost(j), 0, curved.lower(j), curved.upper(j));
                entries(builder, j);
                continue;
            }
            double low = curved.lower(j);
            for (int s = 0; s < ends[j].length; s++) {
                double high = ends[j][s];
                double middle = Double.isInfinite(high) ? low : 0.5 * (low + high);
                double from = s == 0 ? curved.lower(j) : 0;
                double to = s == 0 ? high : high - low;
                builder.column(curved.cost(j) + curved.curvature(j) * middle, 0, from, to);
                entries(builder, j);
                low = high;
            }
        }
        return builder.build();
    }

    private double straightCost(int j) {
        return curved.cost(j) + curved.curvature(j) * curved.lower(j);
    }

    private void entries(QuadraticProgram.Builder builder, int j) {
        for (int e = curved.firstEntry(j); e < curved.endEntry(j); e++) {
            builder.entry(curved.rowOfEntry(e), curved.valueOfEntry(e));
        }
    }

    /// What a solution of the linear programme says of the curved one: quantities put together, duals of rows as they
    /// are, the objective on the curves.
    public Solution solution(Solution linear) {
        var x = new double[curved.columns()];
        int column = 0;
        for (int j = 0; j < x.length; j++) {
            for (int s = 0; s < Math.max(1, ends[j].length); s++) {
                x[j] += linear.x()[column++];
            }
        }
        var none = new double[x.length];
        return new Solution(
                x,
                linear.y(),
                none,
                none,
                curved.objective(x),
                linear.residual(),
                linear.iterations(),
                linear.status());
    }
}
