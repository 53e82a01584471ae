package org.orebridge.market.program;

import java.util.Arrays;
import java.util.BitSet;

/// Factors `A D A'` where the rows of A fall into blocks that touch only their neighbours in time.
///
/// Blocks are eliminated from the last to the first, so that in a tree whose nodes are numbered after
/// their parents every branch is folded into its root with no fill beyond a node's own neighbourhood. Each
/// block is a small dense front: its own rows, then the rows of earlier blocks that it touches. Rows
/// that touch little come first within a block and cost little (static condensation).
///
/// Duff and Reid (1983) describe fronts in general; nothing here needs a sparse library.
final class BlockCholesky {

    /// Pivots of one panel: as many rank-one updates are done in one pass over a front.
    private static final int PANEL = 4;

    private final int[] start;
    private final int[] row;
    private final double[] value;
    private final int blocks;
    private final Front[] fronts;
    private final double[] work;

    private static final class Front {
        int[] rows = {}; // own rows, then border rows
        int own;
        int parent = -1; // block that takes the Schur complement
        int[] toParent = {}; // index in the parent's front of each border row
        int[] entryColumn = {};
        int[] entryTarget = {};
        double[] entryProduct = {};
        double[] f = {}; // own columns of all rows, row-major; lower triangle used
        double[] schur = {}; // border by border, row-major; lower triangle used
        double[] originalDiagonal = {};
        double[] inverse = {}; // of the pivots; 0 where a pivot is left out

        int size() {
            return rows.length;
        }

        int border() {
            return rows.length - own;
        }

        void add(int i, int k, double amount) {
            int high = Math.max(i, k);
            int low = Math.min(i, k);
            if (low < own) {
                f[high * own + low] += amount;
            } else {
                schur[(high - own) * border() + low - own] += amount;
            }
        }
    }

    BlockCholesky(int rowCount, int columns, int[] start, int[] row, double[] value, int[] blockOfRow, int blocks) {
        this.start = start;
        this.row = row;
        this.value = value;
        this.blocks = blocks;
        this.fronts = new Front[blocks];
        this.work = new double[rowCount];
        analyse(rowCount, columns, blockOfRow);
    }

    private void analyse(int rowCount, int columns, int[] blockOfRow) {
        int[] degree = degrees(rowCount, columns);
        int[] position = new int[rowCount];
        orderOwnRows(rowCount, blockOfRow, degree, position);
        findBorders(rowCount, columns, blockOfRow);
        listEntries(columns, blockOfRow, position);
    }

    private int[] degrees(int rowCount, int columns) {
        var neighbours = new BitSet[rowCount];
        Arrays.setAll(neighbours, i -> new BitSet());
        for (int j = 0; j < columns; j++) {
            if (start[j + 1] - start[j] > 1) {
                for (int a = start[j]; a < start[j + 1]; a++) {
                    for (int b = start[j]; b < start[j + 1]; b++) {
                        neighbours[row[a]].set(row[b]);
                    }
                }
            }
        }
        var degree = new int[rowCount];
        Arrays.setAll(degree, i -> neighbours[i].cardinality());
        return degree;
    }

    private void orderOwnRows(int rowCount, int[] blockOfRow, int[] degree, int[] position) {
        var counts = new int[blocks];
        for (int i = 0; i < rowCount; i++) {
            counts[blockOfRow[i]]++;
        }
        var byBlock = new Integer[blocks][];
        for (int b = 0; b < blocks; b++) {
            byBlock[b] = new Integer[counts[b]];
        }
        for (int i = rowCount - 1; i >= 0; i--) {
            byBlock[blockOfRow[i]][--counts[blockOfRow[i]]] = i;
        }
        for (int b = 0; b < blocks; b++) {
            Arrays.sort(byBlock[b], (p, q) -> degree[p] != degree[q] ? degree[p] - degree[q] : p - q);
            var front = new Front();
            front.own = byBlock[b].length;
            front.rows = Arrays.stream(byBlock[b]).mapToInt(Integer::intValue).toArray();
            for (int i = 0; i < front.own; i++) {
                position[front.rows[i]] = i;
            }
            fronts[b] = front;
        }
    }

    private void findBorders(int rowCount, int columns, int[] blockOfRow) {
        var border = new BitSet[blocks];
        Arrays.setAll(border, b -> new BitSet(rowCount));
        for (int j = 0; j < columns; j++) {
            for (int a = start[j]; a < start[j + 1]; a++) {
                for (int b = start[j]; b < start[j + 1]; b++) {
                    if (blockOfRow[row[b]] < blockOfRow[row[a]]) {
                        border[blockOfRow[row[a]]].set(row[b]);
                    }
                }
            }
        }
        for (int b = blocks - 1; b >= 0; b--) {
            Front front = fronts[b];
            int[] borderRows = border[b].stream().toArray();
            for (int r : borderRows) {
                front.parent = Math.max(front.parent, blockOfRow[r]);
            }
            front.rows = Arrays.copyOf(front.rows, front.own + borderRows.length);
            System.arraycopy(borderRows, 0, front.rows, front.own, borderRows.length);
            for (int r : borderRows) {
                if (blockOfRow[r] < front.parent) {
                    border[front.parent].set(r);
                }
            }
        }
    }

    private void listEntries(int columns, int[] blockOfRow, int[] position) {
        var counts = new int[blocks];
        for (int j = 0; j < columns; j++) {
            for (int a = start[j]; a < start[j + 1]; a++) {
                for (int b = start[j]; b <= a; b++) {
                    counts[Math.max(blockOfRow[row[a]], blockOfRow[row[b]])]++;
                }
            }
        }
        for (int b = 0; b < blocks; b++) {
            Front front = fronts[b];
            front.entryColumn = new int[counts[b]];
            front.entryTarget = new int[counts[b]];
            front.entryProduct = new double[counts[b]];
            front.f = new double[front.size() * front.own];
            front.schur = new double[front.border() * front.border()];
            front.originalDiagonal = new double[front.own];
            front.inverse = new double[front.own];
            if (front.parent >= 0) {
                front.toParent = new int[front.size() - front.own];
                for (int i = front.own; i < front.size(); i++) {
                    front.toParent[i - front.own] =
                            indexIn(fronts[front.parent], front.rows[i], blockOfRow, front.parent, position);
                }
            }
        }
        for (int j = 0; j < columns; j++) {
            for (int a = start[j]; a < start[j + 1]; a++) {
                for (int b = start[j]; b <= a; b++) {
                    int block = Math.max(blockOfRow[row[a]], blockOfRow[row[b]]);
                    Front front = fronts[block];
                    int p = indexIn(front, row[a], blockOfRow, block, position);
                    int q = indexIn(front, row[b], blockOfRow, block, position);
                    int e = --counts[block];
                    front.entryColumn[e] = j;
                    front.entryTarget[e] = Math.max(p, q) * front.own + Math.min(p, q);
                    front.entryProduct[e] = value[a] * value[b];
                }
            }
        }
    }

    private static int indexIn(Front front, int rowIndex, int[] blockOfRow, int block, int[] position) {
        return blockOfRow[rowIndex] == block
                ? position[rowIndex]
                : Arrays.binarySearch(front.rows, front.own, front.size(), rowIndex);
    }

    /// Factors `A diag(d) A'`.
    void factor(double[] d) {
        for (Front front : fronts) {
            Arrays.fill(front.f, 0);
            Arrays.fill(front.schur, 0);
            double[] f = front.f;
            for (int e = 0; e < front.entryColumn.length; e++) {
                f[front.entryTarget[e]] += d[front.entryColumn[e]] * front.entryProduct[e];
            }
            for (int i = 0; i < front.own; i++) {
                front.originalDiagonal[i] = f[i * front.own + i];
            }
        }
        for (int b = blocks - 1; b >= 0; b--) {
            eliminate(fronts[b]);
            passOn(fronts[b]);
        }
    }

    private void passOn(Front front) {
        if (front.parent < 0) {
            return;
        }
        Front parent = fronts[front.parent];
        int border = front.border();
        for (int i = 0; i < border; i++) {
            for (int k = 0; k <= i; k++) {
                parent.add(front.toParent[i], front.toParent[k], front.schur[i * border + k]);
            }
        }
    }

    private static void eliminate(Front front) {
        int n = front.size();
        var panel = new double[PANEL][n];
        for (int p = 0; p < front.own; p += PANEL) {
            int width = Math.min(PANEL, front.own - p);
            factorCorner(front, p, width);
            if (solveBelow(front, p, width, panel)) {
                update(front, p + width, panel);
            }
        }
    }

    /// Factors the corner of a panel, column by column.
    private static void factorCorner(Front front, int p, int width) {
        double[] f = front.f;
        int own = front.own;
        for (int c = p; c < p + width; c++) {
            double pivot = f[c * own + c];
            for (int r = p; r < c; r++) {
                pivot -= f[c * own + r] * f[c * own + r];
            }
            // What is left of a pivot after cancellation below rounding carries no information: leave its dual alone.
            boolean empty = !(pivot > 1e-15 * front.originalDiagonal[c]) || pivot < 1e-200;
            front.inverse[c] = empty ? 0 : 1 / Math.sqrt(pivot);
            for (int i = c + 1; i < p + width; i++) {
                double v = f[i * own + c];
                for (int r = p; r < c; r++) {
                    v -= f[i * own + r] * f[c * own + r];
                }
                f[i * own + c] = v * front.inverse[c];
            }
        }
    }

    /// Rows below a panel's corner, row by row; returns whether anything is there.
    private static boolean solveBelow(Front front, int p, int width, double[][] panel) {
        double[] f = front.f;
        int own = front.own;
        int n = front.size();
        boolean any = false;
        for (int i = p + width; i < n; i++) {
            for (int q = 0; q < width; q++) {
                double v = f[i * own + p + q];
                for (int r = 0; r < q; r++) {
                    v -= f[i * own + p + r] * f[(p + q) * own + p + r];
                }
                v *= front.inverse[p + q];
                f[i * own + p + q] = v;
                panel[q][i] = v;
                any |= v != 0;
            }
            for (int q = width; q < PANEL; q++) {
                panel[q][i] = 0;
            }
        }
        return any;
    }

    /// Takes the panel's outer product off everything right of it.
    private static void update(Front front, int from, double[][] panel) {
        double[] t0 = panel[0];
        double[] t1 = panel[1];
        double[] t2 = panel[2];
        double[] t3 = panel[3];
        int n = front.size();
        int own = front.own;
        int border = front.border();
        int first = from;
        while (first < n && t0[first] == 0 && t1[first] == 0 && t2[first] == 0 && t3[first] == 0) {
            first++;
        }
        for (int i = first; i < n; i++) {
            double a0 = t0[i];
            double a1 = t1[i];
            double a2 = t2[i];
            double a3 = t3[i];
            if (a0 != 0 || a1 != 0 || a2 != 0 || a3 != 0) {
                axpy4(front.f, i * own, first, Math.min(i, own - 1), t0, t1, t2, t3, a0, a1, a2, a3);
                if (i >= own) {
                    int base = (i - own) * border - own;
                    axpy4(front.schur, base, Math.max(first, own), i, t0, t1, t2, t3, a0, a1, a2, a3);
                }
            }
        }
    }

    private static void axpy4(
            double[] f,
            int base,
            int from,
            int to,
            double[] t0,
            double[] t1,
            double[] t2,
            double[] t3,
            double a0,
            double a1,
            double a2,
            double a3) {
        for (int k = from; k <= to; k++) {
            f[base + k] -= a0 * t0[k] + a1 * t1[k] + a2 * t2[k] + a3 * t3[k];
        }
    }

    /// Solves with the factor, in place.
    void solve(double[] r) {
        for (int b = blocks - 1; b >= 0; b--) {
            forward(fronts[b], r);
        }
        for (int b = 0; b < blocks; b++) {
            backward(fronts[b], r);
        }
    }

    private void forward(Front front, double[] r) {
        double[] f = front.f;
        int n = front.size();
        int own = front.own;
        for (int i = 0; i < n; i++) {
            double sum = dot(f, i * own, work, Math.min(i, front.own));
            if (i < front.own) {
                work[i] = (r[front.rows[i]] - sum) * front.inverse[i];
            } else {
                r[front.rows[i]] -= sum;
            }
        }
        for (int i = 0; i < front.own; i++) {
            r[front.rows[i]] = work[i];
        }
    }

    private void backward(Front front, double[] r) {
        double[] f = front.f;
        int n = front.size();
        for (int i = 0; i < front.own; i++) {
            work[i] = r[front.rows[i]];
        }
        for (int i = n - 1; i >= 0; i--) {
            double x;
            if (i < front.own) {
                x = work[i] * front.inverse[i];
                r[front.rows[i]] = x;
            } else {
                x = r[front.rows[i]];
            }
            if (x != 0) {
                subtract(f, i * front.own, x, work, Math.min(i, front.own));
            }
        }
    }

    /// Four partial sums, so that an addition need not wait for the one before.
    private static double dot(double[] f, int base, double[] v, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int k = 0;
        for (; k + 3 < length; k += 4) {
            s0 += f[base + k] * v[k];
            s1 += f[base + k + 1] * v[k + 1];
            s2 += f[base + k + 2] * v[k + 2];
            s3 += f[base + k + 3] * v[k + 3];
        }
        for (; k < length; k++) {
            s0 += f[base + k] * v[k];
        }
        return s0 + s1 + (s2 + s3);
    }

    private static void subtract(double[] f, int base, double x, double[] v, int length) {
        for (int k = 0; k < length; k++) {
            v[k] -= f[base + k] * x;
        }
    }
}
