package org.orebridge.market.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Columns that a row holds at their lower bounds, because nothing can come in where they take out.
///
/// A row with right-hand side zero whose columns all have the same sign leaves none of them any room: goods on a
/// route whose every origin is closed, for example. Such columns have no inside, in which an interior point method
/// would look for them, so they are taken out before; their row's dual is then the least one that they agree with.
///
/// Andersen and Andersen (1995), Mathematical Programming 71: forcing constraints.
final class ForcedColumns {

    private final QuadraticProgram program;
    private final double[] rightHandSide;
    private final boolean[] movable;
    private final int[] rowStart;
    private final int[] columnOf;
    private final double[] valueOf;
    private final int[] raising;
    private final int[] lowering;
    private final List<int[]> forced = new ArrayList<>(); // row, then its columns; in the order found

    /// @param rightHandSide with all columns at their lower bounds
    /// @param movable whether a column's bounds leave it room; columns that are forced lose it
    ForcedColumns(QuadraticProgram program, double[] rightHandSide, boolean[] movable) {
        this.program = program;
        this.rightHandSide = rightHandSide;
        this.movable = movable;
        rowStart = new int[program.rows + 1];
        for (int e = 0; e < program.start[program.columns]; e++) {
            rowStart[program.row[e] + 1]++;
        }
        for (int i = 0; i < program.rows; i++) {
            rowStart[i + 1] += rowStart[i];
        }
        columnOf = new int[rowStart[program.rows]];
        valueOf = new double[columnOf.length];
        raising = new int[program.rows];
        lowering = new int[program.rows];
        listByRow();
        find();
    }

    private void listByRow() {
        int[] next = Arrays.copyOf(rowStart, program.rows);
        for (int j = 0; j < program.columns; j++) {
            for (int e = program.start[j]; e < program.start[j + 1]; e++) {
                int place = next[program.row[e]]++;
                columnOf[place] = j;
                valueOf[place] = program.value[e];
                count(j, e, 1);
            }
        }
    }

    private void count(int column, int entry, int change) {
        if (movable[column]) {
            if (program.value[entry] > 0) {
                raising[program.row[entry]] += change;
            } else if (program.value[entry] < 0) {
                lowering[program.row[entry]] += change;
            }
        }
    }

    private boolean forces(int row) {
        return rightHandSide[row] == 0 && (raising[row] == 0) != (lowering[row] == 0);
    }

    private void find() {
        var waiting = new ArrayDeque<Integer>();
        for (int i = 0; i < program.rows; i++) {
            if (forces(i)) {
                waiting.add(i);
            }
        }
        while (!waiting.isEmpty()) {
            int row = waiting.remove();
            if (forces(row)) {
                force(row, waiting);
            }
        }
    }

    private void force(int row, ArrayDeque<Integer> waiting) {
        var columns = new ArrayList<Integer>();
        for (int place = rowStart[row]; place < rowStart[row + 1]; place++) {
            int j = columnOf[place];
            if (movable[j] && valueOf[place] != 0) {
                columns.add(place);
                for (int e = program.start[j]; e < program.start[j + 1]; e++) {
                    count(j, e, -1);
                    if (forces(program.row[e])) {
                        waiting.add(program.row[e]);
                    }
                }
                movable[j] = false;
            }
        }
        var found = new int[columns.size() + 1];
        found[0] = row;
        for (int i = 0; i < columns.size(); i++) {
            found[i + 1] = columns.get(i);
        }
        forced.add(found);
    }

    /// Sets the duals of the rows that force columns, last found first: a row found later may hold a column's end.
    void price(double[] y) {
        for (int f = forced.size() - 1; f >= 0; f--) {
            int[] of = forced.get(f);
            double price = Double.NaN;
            for (int i = 1; i < of.length; i++) {
                double value = valueOf[of[i]];
                double limit = reducedWithout(of[0], columnOf[of[i]], y) / value;
                boolean binds = Double.isNaN(price) || (value > 0 ? limit < price : limit > price);
                price = binds ? limit : price;
            }
            y[of[0]] = price;
        }
    }

    private double reducedWithout(int row, int column, double[] y) {
        double reduced = program.cost[column] + program.curvature[column] * program.lower[column];
        for (int e = program.start[column]; e < program.start[column + 1]; e++) {
            if (program.row[e] != row) {
                reduced -= program.value[e] * y[program.row[e]];
            }
        }
        return reduced;
    }
}
