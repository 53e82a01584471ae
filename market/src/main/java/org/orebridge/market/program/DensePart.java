package org.orebridge.market.program;

import java.util.Arrays;

/// The lower triangle of a dense symmetric matrix of which the leading rows are eliminated.
///
/// Each row is an array of its own and all loops run over one common index, which lets the compiler use vector
/// instructions.
final class DensePart {

    /// Pivots of one panel: as many rank-one updates are done in one pass over the matrix.
    private static final int PANEL = 4;

    /// Numbers that one vector instruction of the widest kind takes.
    private static final int VECTOR = 8;

    final double[][] a; // lower triangle by rows; after elimination the factor left of column `pivots`
    final double[] inverse; // of the pivots; 0 where a pivot is left out
    private final int size;
    private final int pivots;

    DensePart(int size, int pivots) {
        this.size = size;
        this.pivots = pivots;
        this.a = new double[size][];
        Arrays.setAll(a, i -> new double[padded(i + 1)]);
        this.inverse = new double[pivots];
    }

    /// Lengths are rounded up to whole vectors, so that no loop has a rest; what lies right of the diagonal means
    /// nothing.
    static int padded(int length) {
        return length + VECTOR - 1 & -VECTOR;
    }

    void clear() {
        for (double[] row : a) {
            Arrays.fill(row, 0);
        }
    }

    /// @param panel four arrays at least as long as the longest row: scratch
    /// @param diagonal what a pivot is measured against, by row, from `offset` on
    void eliminate(double[][] panel, double[] diagonal, int offset) {
        for (int p = 0; p < pivots; p += PANEL) {
            int width = Math.min(PANEL, pivots - p);
            factorCorner(p, width, diagonal, offset);
            if (solveBelow(p, width, panel)) {
                update(p + width, panel);
            }
        }
    }

    /// Factors the corner of a panel, column by column.
    private void factorCorner(int p, int width, double[] diagonal, int offset) {
        for (int c = p; c < p + width; c++) {
            double[] pivotRow = a[c];
            double pivot = pivotRow[c];
            for (int r = p; r < c; r++) {
                pivot -= pivotRow[r] * pivotRow[r];
            }
            inverse[c] = Front.inverseRoot(pivot, diagonal[offset + c]);
            for (int i = c + 1; i < p + width; i++) {
                double v = a[i][c];
                for (int r = p; r < c; r++) {
                    v -= a[i][r] * pivotRow[r];
                }
                a[i][c] = v * inverse[c];
            }
        }
    }

    /// Rows below a panel's corner; returns whether anything is there.
    private boolean solveBelow(int p, int width, double[][] panel) {
        double[] t0 = panel[0];
        double[] t1 = panel[1];
        double[] t2 = panel[2];
        double[] t3 = panel[3];
        double l10 = corner(p, width, 1, 0);
        double l20 = corner(p, width, 2, 0);
        double l21 = corner(p, width, 2, 1);
        double l30 = corner(p, width, 3, 0);
        double l31 = corner(p, width, 3, 1);
        double l32 = corner(p, width, 3, 2);
        double d0 = inverse[p];
        double d1 = width > 1 ? inverse[p + 1] : 0;
        double d2 = width > 2 ? inverse[p + 2] : 0;
        double d3 = width > 3 ? inverse[p + 3] : 0;
        boolean any = false;
        for (int i = p + width; i < size; i++) {
            double[] row = a[i];
            double v0 = row[p] * d0;
            double v1 = width > 1 ? (row[p + 1] - v0 * l10) * d1 : 0;
            double v2 = width > 2 ? (row[p + 2] - v0 * l20 - v1 * l21) * d2 : 0;
            double v3 = width > 3 ? (row[p + 3] - v0 * l30 - v1 * l31 - v2 * l32) * d3 : 0;
            t0[i] = v0;
            t1[i] = v1;
            t2[i] = v2;
            t3[i] = v3;
            any |= v0 != 0 || v1 != 0 || v2 != 0 || v3 != 0;
            row[p] = v0;
            if (width == PANEL) {
                row[p + 1] = v1;
                row[p + 2] = v2;
                row[p + 3] = v3;
            } else {
                for (int q = 1; q < width; q++) {
                    row[p + q] = panel[q][i];
                }
            }
        }
        return any;
    }

    private double corner(int p, int width, int i, int k) {
        return i < width ? a[p + i][p + k] : 0;
    }

    /// Takes the panel's outer product off everything right of it.
    private void update(int from, double[][] panel) {
        int first = from & -VECTOR;
        for (double[] t : panel) {
            Arrays.fill(t, first, from, 0);
        }
        for (int i = from; i < size; i++) {
            takeOff(a[i], panel[0], panel[1], panel[2], panel[3], i, first);
        }
    }

    /// One store a loop: with more the compiler gives up vector instructions, and with them two thirds of the speed.
    private static void takeOff(double[] row, double[] t0, double[] t1, double[] t2, double[] t3, int i, int from) {
        double a0 = t0[i];
        double a1 = t1[i];
        double a2 = t2[i];
        double a3 = t3[i];
        int to = padded(i + 1);
        for (int k = from; k < to; k++) {
            row[k] -= a0 * t0[k] + a1 * t1[k] + (a2 * t2[k] + a3 * t3[k]);
        }
    }

    /// Solves with the factor; what is left for the rows that are not eliminated is taken off them.
    void forward(double[] v) {
        for (int i = 0; i < pivots; i++) {
            v[i] = (v[i] - dot(a[i], v, i)) * inverse[i];
        }
        for (int i = pivots; i < size; i++) {
            v[i] -= dot(a[i], v, pivots);
        }
    }

    /// Solves with the transposed factor, given the values of the rows that are not eliminated.
    void backward(double[] v) {
        for (int i = size - 1; i >= pivots; i--) {
            subtract(a[i], v[i], v, pivots);
        }
        for (int i = pivots - 1; i >= 0; i--) {
            v[i] *= inverse[i];
            subtract(a[i], v[i], v, i);
        }
    }

    /// Four partial sums, so that an addition need not wait for the one before.
    private static double dot(double[] row, double[] v, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int k = 0;
        for (; k + 3 < length; k += 4) {
            s0 += row[k] * v[k];
            s1 += row[k + 1] * v[k + 1];
            s2 += row[k + 2] * v[k + 2];
            s3 += row[k + 3] * v[k + 3];
        }
        for (; k < length; k++) {
            s0 += row[k] * v[k];
        }
        return s0 + s1 + (s2 + s3);
    }

    private static void subtract(double[] row, double x, double[] v, int length) {
        if (x != 0) {
            for (int k = 0; k < length; k++) {
                v[k] -= row[k] * x;
            }
        }
    }
}
