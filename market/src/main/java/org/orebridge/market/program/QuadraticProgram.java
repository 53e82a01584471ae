package org.orebridge.market.program;

import java.util.Arrays;

/// `minimise cost'x + x'diag(curvature)x/2 subject to A x = rightHandSide, lower <= x <= upper`.
///
/// Columns of A are compressed: the entries of column j are `start[j]` to before `start[j+1]` of `row`
/// and `value`. Arrays are shared, not copied: treat them as read-only.
public final class QuadraticProgram {

    final int columns;
    final int rows;
    final int blocks;
    final double[] cost;
    final double[] curvature;
    final double[] lower;
    final double[] upper;
    final int[] start;
    final int[] row;
    final double[] value;
    final double[] rightHandSide;
    final int[] blockOfRow;

    private QuadraticProgram(Builder b) {
        columns = b.columns;
        rows = b.rows;
        cost = Arrays.copyOf(b.cost, columns);
        curvature = Arrays.copyOf(b.curvature, columns);
        lower = Arrays.copyOf(b.lower, columns);
        upper = Arrays.copyOf(b.upper, columns);
        start = Arrays.copyOf(b.start, columns + 1);
        start[columns] = b.entries;
        row = Arrays.copyOf(b.row, b.entries);
        value = Arrays.copyOf(b.value, b.entries);
        rightHandSide = Arrays.copyOf(b.rightHandSide, rows);
        blockOfRow = Arrays.copyOf(b.blockOfRow, rows);
        blocks = Arrays.stream(blockOfRow).max().orElse(-1) + 1;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public double cost(int column) {
        return cost[column];
    }

    public double curvature(int column) {
        return curvature[column];
    }

    public double lower(int column) {
        return lower[column];
    }

    public double upper(int column) {
        return upper[column];
    }

    public double rightHandSide(int row) {
        return rightHandSide[row];
    }

    /// The block that a row belongs to.
    public int block(int row) {
        return blockOfRow[row];
    }

    public int firstEntry(int column) {
        return start[column];
    }

    public int endEntry(int column) {
        return start[column + 1];
    }

    public int rowOfEntry(int entry) {
        return row[entry];
    }

    public double valueOfEntry(int entry) {
        return value[entry];
    }

    /// Value of the objective at x.
    public double objective(double[] x) {
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            sum += (cost[j] + 0.5 * curvature[j] * x[j]) * x[j];
        }
        return sum;
    }

    /// Collects rows and columns; a column's entries are given right after it.
    public static final class Builder {
        private int columns;
        private int rows;
        private int entries;
        private double[] cost = new double[1024];
        private double[] curvature = new double[1024];
        private double[] lower = new double[1024];
        private double[] upper = new double[1024];
        private int[] start = new int[1025];
        private int[] row = new int[4096];
        private double[] value = new double[4096];
        private double[] rightHandSide = new double[256];
        private int[] blockOfRow = new int[256];

        /// Adds a row `... = rightHandSide` to a block and returns its index.
        public int row(int block, double rightHandSideOfRow) {
            if (rows == rightHandSide.length) {
                rightHandSide = Arrays.copyOf(rightHandSide, 2 * rows);
                blockOfRow = Arrays.copyOf(blockOfRow, 2 * rows);
            }
            rightHandSide[rows] = rightHandSideOfRow;
            blockOfRow[rows] = block;
            return rows++;
        }

        /// Adds to the right-hand side of a row.
        public void addToRightHandSide(int rowIndex, double amount) {
            rightHandSide[rowIndex] += amount;
        }

        /// Adds a column and returns its index; its entries follow by {@link #entry}.
        public int column(double costOfColumn, double curvatureOfColumn, double lowerBound, double upperBound) {
            if (columns == cost.length) {
                int size = 2 * columns;
                cost = Arrays.copyOf(cost, size);
                curvature = Arrays.copyOf(curvature, size);
                lower = Arrays.copyOf(lower, size);
                upper = Arrays.copyOf(upper, size);
                start = Arrays.copyOf(start, size + 1);
            }
            cost[columns] = costOfColumn;
            curvature[columns] = curvatureOfColumn;
            lower[columns] = lowerBound;
            upper[columns] = upperBound;
            start[columns] = entries;
            return columns++;
        }

        /// Adds an entry to the last column; a row may come only once in a column.
        public Builder entry(int rowIndex, double coefficient) {
            if (entries == row.length) {
                row = Arrays.copyOf(row, 2 * entries);
                value = Arrays.copyOf(value, 2 * entries);
            }
            row[entries] = rowIndex;
            value[entries++] = coefficient;
            return this;
        }

        /// Adds to the cost of a column that is there already.
        public void addToCost(int column, double amount) {
            cost[column] += amount;
        }

        public QuadraticProgram build() {
            return new QuadraticProgram(this);
        }
    }
}
