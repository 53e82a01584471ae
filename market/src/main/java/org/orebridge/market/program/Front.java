package org.orebridge.market.program;

import java.util.Arrays;

/// The rows of one block and those of earlier blocks that they touch, with the factor of the block's own rows.
///
/// Own rows that touch few others come first and are held as compressed columns; the other own rows and the border
/// are dense.
final class Front {

    final int[] rows; // in the order of elimination: sparse own rows, dense own rows, border
    final int own;
    final int parent; // block that takes what is left for the border; -1 if none
    private final int sparse;
    private final int[] columnStart; // of the sparse columns; a column begins with its diagonal
    private final int[] index; // front index of each entry of the sparse columns
    private final double[] column;
    private final int[] updateTarget; // where the products of sparse entries go, in the order they are made
    private final double[] inverse;
    private final double[] diagonal; // of the own rows before anything is eliminated
    private final DensePart dense;
    private int[] toParent = {};

    // A D A' within this front: products of entries of columns of A.
    private int[] sparseEntryColumn = {};
    private int[] sparseEntryTarget = {};
    private double[] sparseEntryProduct = {};
    private int[] denseEntryColumn = {};
    private int[] denseEntryRow = {};
    private int[] denseEntryPlace = {};
    private double[] denseEntryProduct = {};

    /// @param rows own rows, then border rows, as numbered in `order` before it chose
    Front(int[] rows, int own, int parent, FrontOrder order) {
        this.own = own;
        this.parent = parent;
        this.sparse = order.sparse();
        this.rows = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            this.rows[order.place(i)] = rows[i];
        }
        columnStart = new int[sparse + 1];
        var patterns = new int[sparse][];
        for (int s = 0; s < sparse; s++) {
            patterns[s] = order.pattern(s);
            columnStart[s + 1] = columnStart[s] + 1 + patterns[s].length;
        }
        index = new int[columnStart[sparse]];
        column = new double[columnStart[sparse]];
        for (int s = 0; s < sparse; s++) {
            index[columnStart[s]] = s;
            System.arraycopy(patterns[s], 0, index, columnStart[s] + 1, patterns[s].length);
        }
        updateTarget = updateTargets();
        inverse = new double[sparse];
        diagonal = new double[own];
        dense = new DensePart(rows.length - sparse, own - sparse);
    }

    private int[] updateTargets() {
        int count = 0;
        for (int round = 0; ; round++) {
            var targets = new int[count];
            count = 0;
            for (int s = 0; s < sparse; s++) {
                for (int j = columnStart[s] + 1; j < columnStart[s + 1] && index[j] < sparse; j++) {
                    for (int i = j; i < columnStart[s + 1]; i++) {
                        if (round > 0) {
                            targets[count] = slot(index[i], index[j]);
                        }
                        count++;
                    }
                }
            }
            if (round > 0) {
                return targets;
            }
        }
    }

    private int slot(int high, int low) {
        return Arrays.binarySearch(index, columnStart[low], columnStart[low + 1], high);
    }

    int border() {
        return rows.length - own;
    }

    /// @param indices index in the parent's front of each border row
    void passTo(int[] indices) {
        toParent = indices;
    }

    /// Takes the products of pairs of entries of A that meet in this front.
    ///
    /// @param columns column of A
    /// @param p front index of one row
    /// @param q front index of the other
    void meet(int[] columns, int[] p, int[] q, double[] product) {
        int inSparse = 0;
        for (int e = 0; e < columns.length; e++) {
            inSparse += Math.min(p[e], q[e]) < sparse ? 1 : 0;
        }
        sparseEntryColumn = new int[inSparse];
        sparseEntryTarget = new int[inSparse];
        sparseEntryProduct = new double[inSparse];
        int inDense = columns.length - inSparse;
        denseEntryColumn = new int[inDense];
        denseEntryRow = new int[inDense];
        denseEntryPlace = new int[inDense];
        denseEntryProduct = new double[inDense];
        for (int e = 0; e < columns.length; e++) {
            int high = Math.max(p[e], q[e]);
            int low = Math.min(p[e], q[e]);
            if (low < sparse) {
                inSparse--;
                sparseEntryColumn[inSparse] = columns[e];
                sparseEntryTarget[inSparse] = slot(high, low);
                sparseEntryProduct[inSparse] = product[e];
            } else {
                inDense--;
                denseEntryColumn[inDense] = columns[e];
                denseEntryRow[inDense] = high - sparse;
                denseEntryPlace[inDense] = low - sparse;
                denseEntryProduct[inDense] = product[e];
            }
        }
    }

    /// Fills the front with its part of `A diag(d) A'`.
    void fill(double[] d) {
        Arrays.fill(column, 0);
        dense.clear();
        for (int e = 0; e < sparseEntryColumn.length; e++) {
            column[sparseEntryTarget[e]] += d[sparseEntryColumn[e]] * sparseEntryProduct[e];
        }
        double[][] a = dense.a;
        for (int e = 0; e < denseEntryColumn.length; e++) {
            a[denseEntryRow[e]][denseEntryPlace[e]] += d[denseEntryColumn[e]] * denseEntryProduct[e];
        }
        for (int i = 0; i < own; i++) {
            diagonal[i] = i < sparse ? column[columnStart[i]] : a[i - sparse][i - sparse];
        }
    }

    void eliminate(double[][] panel) {
        eliminateSparse();
        dense.eliminate(panel, diagonal, sparse);
    }

    private void eliminateSparse() {
        double[][] a = dense.a;
        int target = 0;
        for (int s = 0; s < sparse; s++) {
            int from = columnStart[s] + 1;
            int to = columnStart[s + 1];
            inverse[s] = inverseRoot(column[from - 1], diagonal[s]);
            for (int e = from; e < to; e++) {
                column[e] *= inverse[s];
            }
            int j = from;
            for (; j < to && index[j] < sparse; j++) {
                double v = column[j];
                for (int i = j; i < to; i++) {
                    column[updateTarget[target++]] -= v * column[i];
                }
            }
            for (int i = j; i < to; i++) {
                double v = column[i];
                double[] row = a[index[i] - sparse];
                for (int k = j; k <= i; k++) {
                    row[index[k] - sparse] -= v * column[k];
                }
            }
        }
    }

    /// One over the root of a pivot, or 0 to leave it out: what is left after cancellation below rounding carries no
    /// information, and its dual is left alone.
    static double inverseRoot(double pivot, double before) {
        boolean empty = !(pivot > 1e-15 * before) || pivot < 1e-200;
        return empty ? 0 : 1 / Math.sqrt(pivot);
    }

    /// Adds what is left for the border to the front of the parent.
    void passOn(Front to) {
        int from = own - sparse;
        for (int i = 0; i < border(); i++) {
            double[] row = dense.a[from + i];
            int p = toParent[i];
            for (int k = 0; k <= i; k++) {
                to.add(p, toParent[k], row[from + k]);
            }
        }
    }

    private void add(int p, int q, double amount) {
        int high = Math.max(p, q);
        int low = Math.min(p, q);
        if (low >= sparse) {
            dense.a[high - sparse][low - sparse] += amount;
        } else {
            column[slot(high, low)] += amount;
        }
    }

    /// @param v scratch for the dense part
    void forward(double[] r, double[] v) {
        for (int s = 0; s < sparse; s++) {
            double x = r[rows[s]] * inverse[s];
            r[rows[s]] = x;
            for (int e = columnStart[s] + 1; e < columnStart[s + 1]; e++) {
                r[rows[index[e]]] -= column[e] * x;
            }
        }
        gather(r, v);
        dense.forward(v);
        for (int i = sparse; i < rows.length; i++) {
            r[rows[i]] = v[i - sparse];
        }
    }

    private void gather(double[] r, double[] v) {
        for (int i = sparse; i < rows.length; i++) {
            v[i - sparse] = r[rows[i]];
        }
    }

    /// @param v scratch for the dense part
    void backward(double[] r, double[] v) {
        gather(r, v);
        dense.backward(v);
        for (int i = sparse; i < own; i++) {
            r[rows[i]] = v[i - sparse];
        }
        for (int s = sparse - 1; s >= 0; s--) {
            double x = r[rows[s]];
            for (int e = columnStart[s] + 1; e < columnStart[s + 1]; e++) {
                x -= column[e] * r[rows[index[e]]];
            }
            r[rows[s]] = x * inverse[s];
        }
    }
}
