package org.orebridge.market.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Factors `A D A'` where the rows of A fall into blocks that touch only their neighbours in time.
///
/// Blocks are eliminated from the last to the first, so that in a tree whose nodes are numbered after
/// their parents every branch is folded into its root with no fill beyond a node's own neighbourhood. Each
/// block is a front: its own rows, then the rows of earlier blocks that it touches. Rows
/// that touch little come first within a block and cost next to nothing (static condensation).
///
/// Duff and Reid (1983) describe fronts in general; nothing here needs a sparse library.
final class BlockCholesky {

    private final int[] start;
    private final int[] row;
    private final double[] value;
    private final int[] blockOfRow;
    private final int blocks;
    private final Front[] fronts;
    private final double[] work;
    private final double[][] panel;

    BlockCholesky(int rowCount, int columns, int[] start, int[] row, double[] value, int[] blockOfRow, int blocks) {
        this.start = start;
        this.row = row;
        this.value = value;
        this.blockOfRow = blockOfRow;
        this.blocks = blocks;
        this.fronts = new Front[blocks];
        int largest = new Analysis(rowCount, columns).run();
        this.work = new double[largest];
        this.panel = new double[4][DensePart.padded(largest)];
    }

    /// Finds the rows of each front, their order and where each product goes, once for all factorisations.
    private final class Analysis {
        private final int columns;
        private final int[] local; // index in the present front of each of its rows
        private final int[][] rowsOf = new int[blocks][]; // own rows, then border rows
        private final int[] own = new int[blocks];
        private final int[] parent = new int[blocks];
        private final List<List<Integer>> children = new ArrayList<>();
        private final int[][] pairs = new int[blocks][]; // column, entry, entry; for each pair that meets in a block

        Analysis(int rowCount, int columns) {
            this.columns = columns;
            this.local = new int[rowCount];
        }

        int run() {
            listPairs();
            findRows();
            int largest = 0;
            for (int b = 0; b < blocks; b++) {
                fronts[b] = front(b);
                largest = Math.max(largest, rowsOf[b].length);
            }
            for (int b = 0; b < blocks; b++) {
                number(fronts[b].rows);
                for (int child : children.get(b)) {
                    fronts[child].passTo(localBorder(child));
                }
            }
            return largest;
        }

        private void listPairs() {
            var counts = new int[blocks];
            for (int round = 0; round < 2; round++) {
                for (int j = 0; j < columns; j++) {
                    for (int a = start[j]; a < start[j + 1]; a++) {
                        for (int b = start[j]; b <= a; b++) {
                            int block = Math.max(blockOfRow[row[a]], blockOfRow[row[b]]);
                            if (round > 0) {
                                pairs[block][counts[block]] = j;
                                pairs[block][counts[block] + 1] = a;
                                pairs[block][counts[block] + 2] = b;
                            }
                            counts[block] += 3;
                        }
                    }
                }
                if (round == 0) {
                    for (int b = 0; b < blocks; b++) {
                        pairs[b] = new int[counts[b]];
                    }
                    Arrays.fill(counts, 0);
                }
            }
        }

        private void findRows() {
            var owns = new BitSet[blocks];
            var border = new BitSet[blocks];
            Arrays.setAll(owns, b -> new BitSet());
            Arrays.setAll(border, b -> new BitSet());
            for (int i = 0; i < local.length; i++) {
                owns[blockOfRow[i]].set(i);
            }
            for (int b = blocks - 1; b >= 0; b--) {
                children.add(new ArrayList<>());
                for (int e = 0; e < pairs[b].length; e += 3) {
                    int p = row[pairs[b][e + 1]];
                    int q = row[pairs[b][e + 2]];
                    if (blockOfRow[p] != blockOfRow[q]) {
                        border[b].set(blockOfRow[p] < b ? p : q);
                    }
                }
                int last = border[b].stream().map(i -> blockOfRow[i]).max().orElse(-1);
                parent[b] = last;
                for (int i = border[b].nextSetBit(0); i >= 0; i = border[b].nextSetBit(i + 1)) {
                    if (blockOfRow[i] < last) {
                        border[last].set(i);
                    }
                }
                own[b] = owns[b].cardinality();
                rowsOf[b] =
                        IntStream.concat(owns[b].stream(), border[b].stream()).toArray();
            }
            for (int b = 0; b < blocks; b++) {
                if (parent[b] >= 0) {
                    children.get(parent[b]).add(b);
                }
            }
        }

        private Front front(int b) {
            int[] rows = rowsOf[b];
            number(rows);
            var order = new FrontOrder(rows.length, own[b]);
            for (int e = 0; e < pairs[b].length; e += 3) {
                order.touch(local[row[pairs[b][e + 1]]], local[row[pairs[b][e + 2]]]);
            }
            for (int child : children.get(b)) {
                order.clique(localBorder(child));
            }
            order.choose();
            var front = new Front(rows, own[b], parent[b], order);
            number(front.rows);
            meet(front, pairs[b]);
            return front;
        }

        private void number(int[] rows) {
            for (int i = 0; i < rows.length; i++) {
                local[rows[i]] = i;
            }
        }

        /// Indices in the front numbered last of the rows that a child's front borders on.
        private int[] localBorder(int child) {
            int[] rows = rowsOf[child];
            return Arrays.stream(rows, own[child], rows.length)
                    .map(i -> local[i])
                    .toArray();
        }

        private void meet(Front front, int[] of) {
            int count = of.length / 3;
            var column = new int[count];
            var p = new int[count];
            var q = new int[count];
            var product = new double[count];
            for (int e = 0; e < count; e++) {
                column[e] = of[3 * e];
                p[e] = local[row[of[3 * e + 1]]];
                q[e] = local[row[of[3 * e + 2]]];
                product[e] = value[of[3 * e + 1]] * value[of[3 * e + 2]];
            }
            front.meet(column, p, q, product);
        }
    }

    /// Factors `A diag(d) A'`.
    void factor(double[] d) {
        for (Front front : fronts) {
            front.fill(d);
        }
        for (int b = blocks - 1; b >= 0; b--) {
            fronts[b].eliminate(panel);
            if (fronts[b].parent >= 0) {
                fronts[b].passOn(fronts[fronts[b].parent]);
            }
        }
    }

    /// Solves with the factor, in place.
    void solve(double[] r) {
        for (int b = blocks - 1; b >= 0; b--) {
            fronts[b].forward(r, work);
        }
        for (Front front : fronts) {
            front.backward(r, work);
        }
    }
}
