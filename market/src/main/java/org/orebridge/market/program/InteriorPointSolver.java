package org.orebridge.market.program;

import java.util.stream.IntStream;
import org.orebridge.market.cholesky.BlockCholesky;
import org.orebridge.market.cholesky.Elimination;
import org.orebridge.market.cholesky.Pattern;

/// Mehrotra's predictor-corrector method for separable convex quadratic programmes with blocks.
///
/// One common step length for primal and dual, as a quadratic objective asks for; normal equations by
/// {@link BlockCholesky} with one step of refinement; the best iterate is kept. One thread, a fixed order of
/// operations: the same programme gives the same bits.
///
/// Mehrotra (1992), SIAM J. Optimization 2(4); Wright (1997), Primal-Dual Interior-Point Methods.
public final class InteriorPointSolver implements Solver {

    /// The relative residual aimed at. The objective is dominated by uses of very high value, so a gap that
    /// looks small against it is not yet small in prices.
    private final double target;

    private final int mostIterations;

    /// Iterations without a better iterate or smaller complementarity products after which the search ends. On the
    /// way the residual may rise for long while the products fall: it is measured against an objective that
    /// passes through zero.
    private static final int PATIENCE = 15;

    /// Beyond the target the search goes on while a step leaves less than this of the complementarity products: a
    /// quantity that sits exactly on a kink of a curve is only as good as the square root of them.
    private static final double WORTH_ANOTHER_STEP = 0.5;

    /// Mean complementarity product, in scaled units, below which another step gains nothing that can be seen.
    private static final double NOTHING_LEFT = 1e-20;

    /// A residual below this is rounding: of two such iterates the one with smaller products is the better one.
    private static final double ROUNDING = 1e-12;

    /// Once this good, rounding is all that is left to fight, and a few tries tell.
    private static final double GOOD = 1e-9;

    private static final int GOOD_PATIENCE = 3;

    /// Fraction of the way to the boundary that a step may go.
    private static final double STEP = 0.9995;

    /// Relative residual of the normal equations below which refining them changes nothing that matters.
    private static final double ACCURATE = 1e-13;

    /// Where columns begin, as a share of the largest right-hand side; found by trial, as is the next.
    private static final double START = 0.1;

    /// Cost, as a share of the largest, below which a column's duals begin no lower.
    private static final double LEAST_COST = 1e-2;

    public InteriorPointSolver() {
        this(1e-11, 150);
    }

    /// @param target relative residual to stop at
    /// @param mostIterations steps after which the best iterate is returned as it is
    public InteriorPointSolver(double target, int mostIterations) {
        this.target = target;
        this.mostIterations = mostIterations;
    }

    @Override
    public Solution solve(QuadraticProgram program) {
        return new Run(program).solve();
    }

    private final class Run {
        private final QuadraticProgram program;
        private final int n; // columns that can move
        private final int m;
        private final int[] original; // index in the programme of each column that can move
        private final int[] start;
        private final int[] row;
        private final double[] value;
        private final double[] c;
        private final double[] q;
        private final double[] u;
        private final double[] b;
        private final double scaleX;
        private final double scaleC;
        private final double normB;
        private final double normC;
        private final ForcedColumns forced;
        private final BlockCholesky cholesky;
        private final double[] x;
        private final double[] s;
        private final double[] y;
        private final double[] z;
        private final double[] w;
        private final double[] d;
        private final double[] rp;
        private final double[] rd;
        private final double[] h;
        private final double[] rxz;
        private final double[] rsw;
        private final double[] dx;
        private final double[] dy;
        private final double[] dz;
        private final double[] dw;
        private final double[] rowWork;
        private final double[] rowWork2;

        Run(QuadraticProgram program) {
            this.program = program;
            m = program.rows;
            b = shiftedRightHandSide(program);
            boolean[] movable = movable(program);
            forced = new ForcedColumns(program, b, movable);
            original =
                    IntStream.range(0, program.columns).filter(j -> movable[j]).toArray();
            n = original.length;
            start = new int[n + 1];
            for (int j = 0; j < n; j++) {
                start[j + 1] = start[j] + program.start[original[j] + 1] - program.start[original[j]];
            }
            row = new int[start[n]];
            value = new double[start[n]];
            for (int j = 0; j < n; j++) {
                int from = program.start[original[j]];
                System.arraycopy(program.row, from, row, start[j], start[j + 1] - start[j]);
                System.arraycopy(program.value, from, value, start[j], start[j + 1] - start[j]);
            }
            u = new double[n];
            c = new double[n];
            q = new double[n];
            for (int j = 0; j < n; j++) {
                int o = original[j];
                u[j] = program.upper[o] - program.lower[o];
                q[j] = program.curvature[o];
                c[j] = program.cost[o] + q[j] * program.lower[o];
            }
            scaleX = Math.max(1e-12, largestFinite(b, u));
            scaleC = Math.max(1e-12, Math.max(largest(c), 1e-300));
            for (int j = 0; j < n; j++) {
                u[j] /= scaleX;
                c[j] /= scaleC;
                q[j] *= scaleX / scaleC;
            }
            for (int i = 0; i < m; i++) {
                b[i] /= scaleX;
            }
            normB = oneIfZero(largest(b));
            normC = oneIfZero(largest(c));
            cholesky = new BlockCholesky(new Elimination(new Pattern(start, row, program.blockOfRow)), value);
            x = new double[n];
            s = new double[n];
            y = new double[m];
            z = new double[n];
            w = new double[n];
            d = new double[n];
            rp = new double[m];
            rd = new double[n];
            h = new double[n];
            rxz = new double[n];
            rsw = new double[n];
            dx = new double[n];
            dy = new double[m];
            dz = new double[n];
            dw = new double[n];
            rowWork = new double[m];
            rowWork2 = new double[m];
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
                    throw new IllegalArgumentException("Column %d has upper bound %s below its lower bound %s."
                            .formatted(j, p.upper[j], p.lower[j]));
                }
                movable[j] = p.upper[j] - p.lower[j] >= 1e-13;
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

        private static double largest(double[] v) {
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

        /// A right-hand side of nothing but zeros has no size of its own to measure a residual by.
        private static double oneIfZero(double norm) {
            return norm == 0 ? 1 : norm;
        }

        Solution solve() {
            startingPoint();
            var best = new Best();
            int iteration = 0;
            int since = 0;
            double leastMu = Double.POSITIVE_INFINITY;
            while (true) {
                double mu = residuals();
                double before = best.mu;
                double residual = residual();
                boolean better = residual < best.residual || (residual <= Math.max(target, ROUNDING) && mu < before);
                if (better) {
                    best.keep(residual, mu);
                    since = 0;
                } else {
                    since = best.residual > GOOD && mu < leastMu ? 0 : since + 1;
                }
                leastMu = Math.min(leastMu, mu);
                boolean gains = better && mu < WORTH_ANOTHER_STEP * before && mu > NOTHING_LEFT;
                boolean found = best.residual <= target && !gains;
                int patience = best.residual <= GOOD ? GOOD_PATIENCE : PATIENCE;
                if (found || iteration >= mostIterations || since >= patience || Double.isNaN(residual)) {
                    break;
                }
                step(mu);
                iteration++;
            }
            return best.solution(iteration);
        }

        /// Columns begin well inside their bounds, bound duals between the largest cost and the column's own: the
        /// value of the dearest use is a thousand times the usual price, and most duals end far below it.
        private void startingPoint() {
            for (int j = 0; j < n; j++) {
                boolean bounded = !Double.isInfinite(u[j]);
                x[j] = bounded ? Math.min(0.5 * u[j], START) : START;
                s[j] = bounded ? u[j] - x[j] : Double.POSITIVE_INFINITY;
                z[j] = Math.sqrt(Math.max(LEAST_COST, Math.abs(c[j])));
                w[j] = bounded ? z[j] : 0;
            }
        }

        /// Residuals of the conditions of optimality at the iterate; returns the mean complementarity product.
        private double residuals() {
            System.arraycopy(b, 0, rp, 0, m);
            double products = 0;
            long count = 0;
            for (int j = 0; j < n; j++) {
                double aty = 0;
                double xj = x[j];
                for (int e = start[j]; e < start[j + 1]; e++) {
                    aty += value[e] * y[row[e]];
                    rp[row[e]] -= value[e] * xj;
                }
                rd[j] = c[j] + q[j] * xj - aty - z[j] + w[j];
                products += xj * z[j];
                count++;
                if (w[j] > 0) {
                    products += s[j] * w[j];
                    count++;
                }
            }
            return count == 0 ? 0 : products / count;
        }

        private double residual() {
            double gap = 0;
            double objective = 0;
            for (int j = 0; j < n; j++) {
                gap += x[j] * z[j];
                if (w[j] > 0) {
                    gap += s[j] * w[j];
                }
                objective += (c[j] + 0.5 * q[j] * x[j]) * x[j];
            }
            double primal = largest(rp) / normB;
            double dual = largest(rd) / normC;
            return Math.max(Math.max(primal, dual), gap / Math.max(Math.abs(objective), 1e-3));
        }

        private void step(double mu) {
            for (int j = 0; j < n; j++) {
                d[j] = 1 / (q[j] + z[j] / x[j] + (w[j] > 0 ? w[j] / s[j] : 0));
                rxz[j] = -x[j] * z[j];
                rsw[j] = w[j] > 0 ? -s[j] * w[j] : 0;
            }
            cholesky.factor(d);
            direction(false);
            double affine = stepLength(1);
            double muAffine = 0;
            long count = 0;
            for (int j = 0; j < n; j++) {
                muAffine += (x[j] + affine * dx[j]) * (z[j] + affine * dz[j]);
                count++;
                if (w[j] > 0) {
                    muAffine += (s[j] - affine * dx[j]) * (w[j] + affine * dw[j]);
                    count++;
                }
            }
            muAffine /= Math.max(count, 1);
            double ratio = mu > 0 ? muAffine / mu : 0;
            double centre = ratio * ratio * ratio * mu;
            for (int j = 0; j < n; j++) {
                rxz[j] = centre - x[j] * z[j] - dx[j] * dz[j];
                rsw[j] = w[j] > 0 ? centre - s[j] * w[j] + dx[j] * dw[j] : 0;
            }
            direction(true);
            double alpha = stepLength(STEP);
            for (int j = 0; j < n; j++) {
                x[j] += alpha * dx[j];
                z[j] += alpha * dz[j];
                if (w[j] > 0) {
                    s[j] -= alpha * dx[j];
                    w[j] += alpha * dw[j];
                }
            }
            for (int i = 0; i < m; i++) {
                y[i] += alpha * dy[i];
            }
        }

        /// Newton's direction for the present right-hand sides; the predictor needs no refinement.
        private void direction(boolean refined) {
            System.arraycopy(rp, 0, rowWork, 0, m);
            for (int j = 0; j < n; j++) {
                h[j] = -rd[j] + rxz[j] / x[j] - (w[j] > 0 ? rsw[j] / s[j] : 0);
                double dh = d[j] * h[j];
                for (int e = start[j]; e < start[j + 1]; e++) {
                    rowWork[row[e]] -= value[e] * dh;
                }
            }
            System.arraycopy(rowWork, 0, dy, 0, m);
            cholesky.solve(dy);
            if (refined) {
                refine();
            }
            for (int j = 0; j < n; j++) {
                double aty = 0;
                for (int e = start[j]; e < start[j + 1]; e++) {
                    aty += value[e] * dy[row[e]];
                }
                dx[j] = d[j] * (aty + h[j]);
                dz[j] = (rxz[j] - z[j] * dx[j]) / x[j];
                dw[j] = w[j] > 0 ? (rsw[j] + w[j] * dx[j]) / s[j] : 0;
            }
        }

        /// One step of refinement of `A D A' dy = rowWork`, where it is worth its time.
        private void refine() {
            System.arraycopy(rowWork, 0, rowWork2, 0, m);
            for (int j = 0; j < n; j++) {
                double aty = 0;
                for (int e = start[j]; e < start[j + 1]; e++) {
                    aty += value[e] * dy[row[e]];
                }
                aty *= d[j];
                for (int e = start[j]; e < start[j + 1]; e++) {
                    rowWork2[row[e]] -= value[e] * aty;
                }
            }
            if (largest(rowWork2) <= ACCURATE * largest(rowWork)) {
                return;
            }
            cholesky.solve(rowWork2);
            for (int i = 0; i < m; i++) {
                dy[i] += rowWork2[i];
            }
        }

        private double stepLength(double fraction) {
            double most = 1 / fraction;
            for (int j = 0; j < n; j++) {
                if (dx[j] < 0) {
                    most = Math.min(most, -x[j] / dx[j]);
                }
                if (dz[j] < 0) {
                    most = Math.min(most, -z[j] / dz[j]);
                }
                if (w[j] > 0) {
                    if (dx[j] > 0) {
                        most = Math.min(most, s[j] / dx[j]);
                    }
                    if (dw[j] < 0) {
                        most = Math.min(most, -w[j] / dw[j]);
                    }
                }
            }
            return Math.min(1, fraction * most);
        }

        /// The iterate with the smallest residual so far.
        private final class Best {
            double residual = Double.POSITIVE_INFINITY;
            double mu = Double.POSITIVE_INFINITY;
            final double[] bx = new double[n];
            final double[] by = new double[m];
            final double[] bz = new double[n];
            final double[] bw = new double[n];

            void keep(double r, double products) {
                residual = r;
                mu = products;
                System.arraycopy(x, 0, bx, 0, n);
                System.arraycopy(y, 0, by, 0, m);
                System.arraycopy(z, 0, bz, 0, n);
                System.arraycopy(w, 0, bw, 0, n);
            }

            Solution solution(int iterations) {
                var fullX = program.lower.clone();
                var fullY = new double[m];
                for (int i = 0; i < m; i++) {
                    fullY[i] = by[i] * scaleC;
                }
                for (int j = 0; j < n; j++) {
                    fullX[original[j]] += bx[j] * scaleX;
                }
                forced.price(fullY);
                var fullZ = new double[program.columns];
                var fullW = new double[program.columns];
                boundDuals(fullX, fullY, fullZ, fullW);
                for (int j = 0; j < n; j++) {
                    fullZ[original[j]] = bz[j] * scaleC;
                    fullW[original[j]] = bw[j] * scaleC;
                }
                double reported = Double.isInfinite(residual) ? Double.NaN : residual;
                var status = Double.isNaN(reported) ? Solution.Status.FAILED : Solution.Status.of(reported);
                return new Solution(fullX, fullY, fullZ, fullW, program.objective(fullX), reported, iterations, status);
            }

            /// A fixed column's reduced cost is borne by one of its bounds.
            private void boundDuals(double[] fullX, double[] fullY, double[] fullZ, double[] fullW) {
                for (int j = 0; j < program.columns; j++) {
                    double reduced = program.cost[j] + program.curvature[j] * fullX[j];
                    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
                        reduced -= program.value[e] * fullY[program.row[e]];
                    }
                    fullZ[j] = Math.max(reduced, 0);
                    fullW[j] = Math.max(-reduced, 0);
                }
            }
        }
    }
}
