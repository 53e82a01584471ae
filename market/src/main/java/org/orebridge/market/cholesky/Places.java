package org.orebridge.market.cholesky;

import java.util.Arrays;

/// Finds the place of a number of the factor by the two rows that it stands between.
final class Places {

    private final int[] blockOfRow;
    private final LightRows light;
    private final Fronts fronts;
    private final int[] ownPlace; // of each row that is not light, in the front of its block
    private final long[][] border; // by front: row and place of each row of the border, sorted

    Places(Pattern pattern, LightRows light, Fronts fronts) {
        this.blockOfRow = pattern.blockOfRow();
        this.light = light;
        this.fronts = fronts;
        ownPlace = new int[pattern.rows()];
        border = new long[fronts.count()][];
        Arrays.setAll(border, f -> note(fronts.shape(f)));
    }

    private long[] note(FrontShape shape) {
        var sorted = new long[shape.border()];
        for (int i = 0; i < shape.own(); i++) {
            ownPlace[shape.rows()[i]] = i;
        }
        for (int i = shape.own(); i < shape.size(); i++) {
            sorted[i - shape.own()] = (long) shape.rows()[i] << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /// Adds a product of two numbers to the one between rows p and q.
    void add(Contributions.Builder to, int p, int q, int one, int other) {
        boolean pFirst = Integer.compareUnsigned(light.place(p), light.place(q)) <= 0;
        int first = pFirst ? p : q;
        if (light.place(first) >= 0) {
            to.add(0, light.slot(light.place(first), pFirst ? q : p), one, other);
            return;
        }
        int front = fronts.ofBlock(Math.max(blockOfRow[p], blockOfRow[q]));
        int i = placeIn(front, p);
        int k = placeIn(front, q);
        to.add(front + 1, Contributions.packed(Math.max(i, k), Math.min(i, k)), one, other);
    }

    private int placeIn(int front, int row) {
        if (fronts.ofBlock(blockOfRow[row]) == front) {
            return ownPlace[row];
        }
        int at = -1 - Arrays.binarySearch(border[front], (long) row << Integer.SIZE);
        return (int) border[front][at];
    }
}
