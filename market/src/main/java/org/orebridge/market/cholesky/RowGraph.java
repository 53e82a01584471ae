package org.orebridge.market.cholesky;

import java.util.Arrays;

/// Which rows touch which others: at first those that meet in a column, then also what eliminating a row leaves.
final class RowGraph {

    private static final int[] NONE = {};

    private final int[][] touched; // by row, rising, without the row itself

    private RowGraph(int[][] touched) {
        this.touched = touched;
    }

    static RowGraph of(Pattern pattern) {
        var byRow = columnsByRow(pattern);
        var touched = new int[pattern.rows()][];
        var seen = new int[pattern.rows()];
        Arrays.fill(seen, -1);
        var found = new int[pattern.rows()];
        for (int i = 0; i < touched.length; i++) {
            seen[i] = i;
            int count = 0;
            for (int j : byRow[i]) {
                for (int e = pattern.start()[j]; e < pattern.start()[j + 1]; e++) {
                    int other = pattern.row()[e];
                    if (seen[other] != i) {
                        seen[other] = i;
                        found[count++] = other;
                    }
                }
            }
            touched[i] = Arrays.copyOf(found, count);
            Arrays.sort(touched[i]);
        }
        return new RowGraph(touched);
    }

    private static int[][] columnsByRow(Pattern pattern) {
        var count = new int[pattern.rows()];
        for (int i : pattern.row()) {
            count[i]++;
        }
        var byRow = new int[pattern.rows()][];
        Arrays.setAll(byRow, i -> new int[count[i]]);
        for (int j = pattern.columns() - 1; j >= 0; j--) {
            for (int e = pattern.start()[j]; e < pattern.start()[j + 1]; e++) {
                int i = pattern.row()[e];
                byRow[i][--count[i]] = j;
            }
        }
        return byRow;
    }

    int size() {
        return touched.length;
    }

    int degree(int row) {
        return touched[row].length;
    }

    /// Rows that a row touches, rising; do not change.
    int[] touchedBy(int row) {
        return touched[row];
    }

    /// Takes a row out; the rows that it touched then touch each other.
    void eliminate(int row) {
        int[] left = touched[row];
        for (int i : left) {
            touched[i] = union(touched[i], left, row, i);
        }
        touched[row] = NONE;
    }

    /// Both sorted lists without the rows named.
    private static int[] union(int[] a, int[] b, int without, int norThis) {
        var all = new int[a.length + b.length];
        int count = 0;
        int i = 0;
        int k = 0;
        while (i < a.length || k < b.length) {
            boolean fromA = k == b.length || (i < a.length && a[i] <= b[k]);
            int next = fromA ? a[i] : b[k];
            i += i < a.length && a[i] == next ? 1 : 0;
            k += k < b.length && b[k] == next ? 1 : 0;
            if (next != without && next != norThis) {
                all[count++] = next;
            }
        }
        return Arrays.copyOf(all, count);
    }
}
