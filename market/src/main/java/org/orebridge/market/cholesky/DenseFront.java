package org.orebridge.market.cholesky;

/// The factor of one front.
///
/// All loops run over arrays of their own with one common index and store to one of them, which is what lets the
/// compiler use vector instructions.
final class DenseFront {

    /// Own rows eliminated at once: as many rank-one updates are done in one pass over the rows.
    static final int PANEL = 4;

    /// Numbers that one vector instruction of the widest kind takes.
    private static final int VECTOR = 8;

    private final FrontShape shape;
    private final double[][] factor; // by own row: its column of the factor, from below its diagonal on
    private final double[] inverse; // of the diagonal of the factor; 0 where a pivot is left out
    private final double[] before; // diagonal of the own rows before anything is eliminated

    DenseFront(FrontShape shape) {
        this.shape = shape;
        int panels = shape.reach().length;
        factor = new double[panels * PANEL][];
        for (int c = 0; c < factor.length; c++) {
            factor[c] = new double[padded(shape.reach()[c / PANEL])];
        }
        inverse = new double[factor.length];
        before = new double[shape.own()];
    }

    /// Lengths are rounded up to whole vectors, so that no loop has a rest; what lies right of the diagonal means
    /// nothing.
    static int padded(int length) {
        return length + VECTOR - 1 & -VECTOR;
    }

    FrontShape shape() {
        return shape;
    }

    /// To be called before anything is eliminated.
    void rememberDiagonal(double[][] row) {
        for (int i = 0; i < before.length; i++) {
            before[i] = row[i][i];
        }
    }

    /// Eliminates the own rows.
    ///
    /// @param row lower triangle; its leading columns are used up as pivots are done, the border's part stays
    void eliminate(double[][] row) {
        for (int p = 0; p < shape.own(); p += PANEL) {
            int to = Math.min(p + PANEL, shape.own());
            corner(row, p, to);
            below(row, p, to);
            update(row, p, to);
        }
    }

    /// Factors the corner of a panel, column by column.
    private void corner(double[][] row, int p, int to) {
        for (int c = p; c < to; c++) {
            double pivot = row[c][c];
            for (int k = p; k < c; k++) {
                pivot -= factor[k][c] * factor[k][c];
            }
            inverse[c] = Pivots.inverseRoot(pivot, before[c]);
            for (int i = c + 1; i < to; i++) {
                double v = row[i][c];
                for (int k = p; k < c; k++) {
                    v -= factor[k][i] * factor[k][c];
                }
                factor[c][i] = v * inverse[c];
            }
        }
    }

    /// The panel's columns of the factor below its corner; a panel that is not full has columns of zeros.
    private void below(double[][] row, int p, int to) {
        double[] f0 = factor[p];
        double[] f1 = factor[p + 1];
        double[] f2 = factor[p + 2];
        double[] f3 = factor[p + 3];
        double l10 = corner(p, 1, 0, to);
        double l20 = corner(p, 2, 0, to);
        double l21 = corner(p, 2, 1, to);
        double l30 = corner(p, 3, 0, to);
        double l31 = corner(p, 3, 1, to);
        double l32 = corner(p, 3, 2, to);
        int reach = shape.reach()[p / PANEL];
        for (int i = to; i < reach; i++) {
            double[] r = row[i];
            double v0 = r[p] * inverse[p];
            double v1 = (r[p + 1] - v0 * l10) * inverse[p + 1];
            double v2 = (r[p + 2] - v0 * l20 - v1 * l21) * inverse[p + 2];
            double v3 = (r[p + 3] - v0 * l30 - v1 * l31 - v2 * l32) * inverse[p + 3];
            f0[i] = v0;
            f1[i] = v1;
            f2[i] = v2;
            f3[i] = v3;
        }
    }

    private double corner(int p, int i, int k, int to) {
        return p + i < to ? factor[p + k][p + i] : 0;
    }

    /// Takes the panel's outer product off the rows below it.
    private void update(double[][] row, int p, int to) {
        double[] f0 = factor[p];
        double[] f1 = factor[p + 1];
        double[] f2 = factor[p + 2];
        double[] f3 = factor[p + 3];
        int from = to & -VECTOR;
        int reach = shape.reach()[p / PANEL];
        for (int i = to; i < reach; i++) {
            if (f0[i] != 0 || f1[i] != 0 || f2[i] != 0 || f3[i] != 0) {
                takeOff(row[i], f0, f1, f2, f3, i, from);
            }
        }
    }

    /// One store a loop: with more the compiler gives up vector instructions, and with them two thirds of the speed.
    private static void takeOff(double[] row, double[] f0, double[] f1, double[] f2, double[] f3, int i, int from) {
        double a0 = f0[i];
        double a1 = f1[i];
        double a2 = f2[i];
        double a3 = f3[i];
        int to = padded(i + 1);
        for (int k = from; k < to; k++) {
            row[k] -= a0 * f0[k] + a1 * f1[k] + (a2 * f2[k] + a3 * f3[k]);
        }
    }

    /// Adds what is left for the border to the front of the parent.
    void passOn(double[][] row, double[][] parent, int[] toParent) {
        int own = shape.own();
        for (int i = 0; i < toParent.length; i++) {
            double[] left = row[own + i];
            int p = toParent[i];
            double[] line = parent[p];
            for (int k = 0; k <= i; k++) {
                int q = toParent[k];
                if (q <= p) {
                    line[q] += left[own + k];
                } else {
                    parent[q][p] += left[own + k];
                }
            }
        }
    }

    /// Solves with the factor; what is left for the border is taken off it.
    ///
    /// @param v scratch, as long as the front
    void forward(double[] r, double[] v) {
        gather(r, v);
        for (int p = 0; p < shape.own(); p += PANEL) {
            int to = Math.min(p + PANEL, shape.own());
            for (int c = p; c < to; c++) {
                for (int k = p; k < c; k++) {
                    v[c] -= factor[k][c] * v[k];
                }
                v[c] *= inverse[c];
            }
            takeOff(v, p, to);
        }
        scatter(v, r, shape.size());
    }

    private void gather(double[] r, double[] v) {
        int[] rows = shape.rows();
        for (int i = 0; i < rows.length; i++) {
            v[i] = r[rows[i]];
        }
    }

    private void scatter(double[] v, double[] r, int count) {
        int[] rows = shape.rows();
        for (int i = 0; i < count; i++) {
            r[rows[i]] = v[i];
        }
    }

    private void takeOff(double[] v, int p, int to) {
        double x0 = v[p];
        double x1 = p + 1 < to ? v[p + 1] : 0;
        double x2 = p + 2 < to ? v[p + 2] : 0;
        double x3 = p + 3 < to ? v[p + 3] : 0;
        double[] f0 = factor[p];
        double[] f1 = factor[p + 1];
        double[] f2 = factor[p + 2];
        double[] f3 = factor[p + 3];
        int reach = shape.reach()[p / PANEL];
        for (int k = to; k < reach; k++) {
            v[k] -= x0 * f0[k] + x1 * f1[k] + (x2 * f2[k] + x3 * f3[k]);
        }
    }

    /// Solves with the transposed factor, given the values of the border.
    ///
    /// @param v scratch, as long as the front
    void backward(double[] r, double[] v) {
        gather(r, v);
        for (int p = (shape.own() - 1) / PANEL * PANEL; p >= 0; p -= PANEL) {
            int to = Math.min(p + PANEL, shape.own());
            products(v, p, to);
            for (int c = to - 1; c >= p; c--) {
                for (int k = c + 1; k < to; k++) {
                    v[c] -= factor[c][k] * v[k];
                }
                v[c] *= inverse[c];
            }
        }
        scatter(v, r, shape.own());
    }

    /// Four sums side by side, so that an addition need not wait for the one before.
    private void products(double[] v, int p, int to) {
        double[] f0 = factor[p];
        double[] f1 = factor[p + 1];
        double[] f2 = factor[p + 2];
        double[] f3 = factor[p + 3];
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int reach = shape.reach()[p / PANEL];
        for (int k = to; k < reach; k++) {
            double x = v[k];
            s0 += f0[k] * x;
            s1 += f1[k] * x;
            s2 += f2[k] * x;
            s3 += f3[k] * x;
        }
        v[p] -= s0;
        if (to > p + 1) {
            v[p + 1] -= s1;
        }
        if (to > p + 2) {
            v[p + 2] -= s2;
        }
        if (to > p + 3) {
            v[p + 3] -= s3;
        }
    }
}
