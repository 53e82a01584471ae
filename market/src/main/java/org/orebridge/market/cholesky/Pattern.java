package org.orebridge.market.cholesky;

import java.util.Arrays;

/// Which rows each column touches, and which block each row belongs to.
///
/// Two patterns are equal if all their numbers are. Arrays are shared, not copied: treat them as read-only.
///
/// @param start column j has the entries `start[j]` to before `start[j+1]`
/// @param row row of each entry
/// @param blockOfRow block of each row; a branch's blocks have higher numbers than what it springs from
public record Pattern(int[] start, int[] row, int[] blockOfRow) {

    public int rows() {
        return blockOfRow.length;
    }

    public int columns() {
        return start.length - 1;
    }

    /// One more than the highest block.
    int blocks() {
        return Arrays.stream(blockOfRow).max().orElse(-1) + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern that
                && Arrays.equals(start, that.start)
                && Arrays.equals(row, that.row)
                && Arrays.equals(blockOfRow, that.blockOfRow);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(start) + Arrays.hashCode(row)) + Arrays.hashCode(blockOfRow);
    }

    @Override
    public String toString() {
        return "%d rows, %d columns, %d entries".formatted(rows(), columns(), row.length);
    }
}
