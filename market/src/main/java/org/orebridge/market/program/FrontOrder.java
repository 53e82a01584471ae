package org.orebridge.market.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Chooses which rows of a front are eliminated first, one by one, because they touch few others.
///
/// Minimum degree on the pattern of the front, as it fills; it stops where a row by row elimination would cost
/// more than a dense one. Ties go to the row that comes first.
final class FrontOrder {

    /// A row that touches at most so many others is always eliminated by itself.
    private static final int FEW = 12;

    /// Share of the rows left that a row may touch and still be eliminated by itself: a dense update is about so
    /// much faster than a scattered one.
    private static final double SPARSE = 0.3;

    private final BitSet[] touches;
    private final int own;
    private final List<int[]> patterns = new ArrayList<>();
    private final int[] place; // new index of each row of the front
    private int sparse;

    FrontOrder(int size, int own) {
        this.own = own;
        this.touches = new BitSet[size];
        Arrays.setAll(touches, i -> new BitSet(size));
        this.place = new int[size];
    }

    void touch(int p, int q) {
        touches[p].set(q);
        touches[q].set(p);
    }

    /// All of the given rows touch each other: what the elimination of a later front leaves.
    void clique(int[] rows) {
        var all = new BitSet(touches.length);
        for (int r : rows) {
            all.set(r);
        }
        for (int r : rows) {
            touches[r].or(all);
        }
    }

    void choose() {
        var degree = new int[own];
        for (int i = 0; i < own; i++) {
            touches[i].clear(i);
            degree[i] = touches[i].cardinality();
        }
        Arrays.fill(place, -1);
        int left = touches.length;
        while (sparse < own) {
            int next = smallest(degree);
            if (degree[next] > Math.max(FEW, SPARSE * left)) {
                break;
            }
            place[next] = sparse++;
            left--;
            patterns.add(touches[next].stream().toArray());
            eliminate(next, degree);
        }
        int free = sparse;
        for (int i = 0; i < touches.length; i++) {
            if (place[i] < 0) {
                place[i] = free++;
            }
        }
    }

    private int smallest(int[] degree) {
        int best = -1;
        for (int i = 0; i < own; i++) {
            if (place[i] < 0 && (best < 0 || degree[i] < degree[best])) {
                best = i;
            }
        }
        return best;
    }

    private void eliminate(int row, int[] degree) {
        BitSet pattern = touches[row];
        for (int i = pattern.nextSetBit(0); i >= 0; i = pattern.nextSetBit(i + 1)) {
            touches[i].or(pattern);
            touches[i].clear(row);
            touches[i].clear(i);
            if (i < own) {
                degree[i] = touches[i].cardinality();
            }
        }
    }

    /// How many own rows are eliminated by themselves.
    int sparse() {
        return sparse;
    }

    /// New index of a row of the front: first the rows eliminated by themselves, in their order, then the others.
    int place(int row) {
        return place[row];
    }

    /// New indices of the rows that a row touches when it is eliminated, rising.
    ///
    /// @param index new index of the row, below {@link #sparse}
    int[] pattern(int index) {
        return Arrays.stream(patterns.get(index)).map(i -> place[i]).sorted().toArray();
    }
}
