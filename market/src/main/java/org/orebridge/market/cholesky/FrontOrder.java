package org.orebridge.market.cholesky;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The order in which the own rows of a front are eliminated: always the one that touches fewest others next.
///
/// A row of the border that is touched late costs little, so own rows that touch little of it go first.
final class FrontOrder {

    private final int own;
    private final BitSet[] touches;
    private final int[] firstTouch; // by row of the border: place of the first own row that touches it
    private final int[] order;

    /// @param size rows of the front, those of the block first
    FrontOrder(int size, int own) {
        this.own = own;
        touches = new BitSet[size];
        Arrays.setAll(touches, i -> new BitSet(size));
        firstTouch = new int[size];
        Arrays.fill(firstTouch, own);
        order = new int[size];
    }

    void touch(int p, int q) {
        touches[p].set(q);
        touches[q].set(p);
    }

    /// All of the given rows touch each other: what the elimination of another front leaves.
    void clique(int[] rows) {
        var all = new BitSet(touches.length);
        for (int i : rows) {
            all.set(i);
        }
        for (int i : rows) {
            touches[i].or(all);
        }
    }

    /// Rows of the front in their new order.
    int[] choose() {
        var left = new BitSet(own);
        left.set(0, own);
        for (int place = 0; place < own; place++) {
            order[place] = lightest(left);
            left.clear(order[place]);
            eliminate(order[place], place);
        }
        int[] border = IntStream.range(own, order.length)
                .boxed()
                .sorted((p, q) -> Integer.compare(firstTouch[p], firstTouch[q]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(border, 0, order, own, border.length);
        return order;
    }

    private int lightest(BitSet left) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            touches[i].clear(i);
            int degree = touches[i].cardinality();
            if (degree < least) {
                best = i;
                least = degree;
            }
        }
        return best;
    }

    private void eliminate(int row, int place) {
        BitSet pattern = touches[row];
        for (int i = pattern.nextSetBit(0); i >= 0; i = pattern.nextSetBit(i + 1)) {
            if (i < own) {
                touches[i].or(pattern);
                touches[i].clear(row);
            } else {
                firstTouch[i] = Math.min(firstTouch[i], place);
            }
        }
    }

    /// How many rows of the front, in their new order, the own rows before a place can touch.
    int reach(int place) {
        int reach = own;
        while (reach < order.length && firstTouch[order[reach]] < place) {
            reach++;
        }
        return reach;
    }
}
