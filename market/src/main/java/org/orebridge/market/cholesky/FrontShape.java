package org.orebridge.market.cholesky;

/// The rows that the elimination of one block works on: those of its own that are not light, then those of earlier
/// blocks that they touch.
///
/// @param rows own rows in the order of elimination; then the border, by the first own row that touches it
/// @param own how many rows are the block's own
/// @param reach by panel of {@link DenseFront#PANEL} own rows: how many rows of the front it can touch
record FrontShape(int[] rows, int own, int[] reach) {

    int size() {
        return rows.length;
    }

    int border() {
        return rows.length - own;
    }
}
