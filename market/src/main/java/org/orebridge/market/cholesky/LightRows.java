package org.orebridge.market.cholesky;

import java.util.Arrays;
import java.util.BitSet;

/// The rows that touch so few others, as rows go, that each is eliminated by itself: the one that touches fewest
/// next, the first of several.
///
/// They are most of the rows and almost none of the work: what is held where nobody trades it, what is installed,
/// what is under way. Which month they belong to makes no difference.
final class LightRows {

    /// A row that touches more is left to the fronts. Found by trial on the bundled minerals: with half or twice as
    /// many the work is a fifth to a half more.
    private static final int MOST = 8;

    private final BitSet[] byDegree = new BitSet[MOST + 1];
    private final RowGraph graph;
    private final int[] place;
    private final int[][] column; // by place: the row itself, then those that it touches when it is eliminated
    private int size;
    private final int[] start; // of each column, where they stand one after another

    /// @param graph left as it is once the light rows are gone
    LightRows(RowGraph graph) {
        this.graph = graph;
        place = new int[graph.size()];
        Arrays.fill(place, -1);
        column = new int[graph.size()][];
        Arrays.setAll(byDegree, d -> new BitSet());
        for (int i = 0; i < graph.size(); i++) {
            list(i, true);
        }
        for (int next = first(); next >= 0; next = first()) {
            eliminate(next);
        }
        for (int s = 0; s < size; s++) {
            sort(column[s]);
        }
        start = new int[size + 1];
        for (int s = 0; s < size; s++) {
            start[s + 1] = start[s] + column[s].length;
        }
    }

    private void eliminate(int next) {
        int[] left = graph.touchedBy(next);
        list(next, false);
        for (int i : left) {
            list(i, false);
        }
        graph.eliminate(next);
        for (int i : left) {
            list(i, true);
        }
        int[] all = new int[left.length + 1];
        all[0] = next;
        System.arraycopy(left, 0, all, 1, left.length);
        column[size] = all;
        place[next] = size++;
    }

    private void list(int row, boolean on) {
        if (graph.degree(row) <= MOST) {
            byDegree[graph.degree(row)].set(row, on);
        }
    }

    private int first() {
        for (BitSet rows : byDegree) {
            if (!rows.isEmpty()) {
                return rows.nextSetBit(0);
            }
        }
        return -1;
    }

    /// Light rows in the order in which they are eliminated, then the others; insertion, as there are few.
    private void sort(int[] rows) {
        for (int i = 1; i < rows.length; i++) {
            int row = rows[i];
            int k = i;
            for (; k > 0 && Integer.compareUnsigned(place[rows[k - 1]], place[row]) > 0; k--) {
                rows[k] = rows[k - 1];
            }
            rows[k] = row;
        }
    }

    int size() {
        return size;
    }

    /// Place of a row in the order, or -1 if it is not light.
    int place(int row) {
        return place[row];
    }

    /// Where each column begins if they stand one after another, and where the last ends.
    int[] starts() {
        return start;
    }

    /// The row eliminated at a place, then the rows that it touches: light ones in their order, then the others.
    int[] column(int at) {
        return column[at];
    }

    /// Where in the columns, one after another, the number between the row eliminated at a place and another stands.
    int slot(int at, int other) {
        int slot = start[at];
        for (int row : column[at]) {
            if (row == other) {
                return slot;
            }
            slot++;
        }
        throw new IllegalArgumentException("Rows %d and %d never touch.".formatted(column[at][0], other));
    }
}
