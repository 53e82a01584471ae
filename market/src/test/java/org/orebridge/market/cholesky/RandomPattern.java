package org.orebridge.market.cholesky;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// A random matrix whose rows fall into the blocks of a tree, with everything worked out by dense linear algebra.
///
/// Columns touch rows of one block and, some of them, of a block that springs from it.
///
/// @param pattern what the elimination sees
/// @param value of each entry
/// @param d weight of each column
record RandomPattern(Pattern pattern, double[] value, double[] d) {

    /// @param parents block that each block springs from, below its own number; -1 for the root
    /// @param rows rows a block
    /// @param columns columns a block
    static RandomPattern of(long seed, int[] parents, int rows, int columns) {
        var random = new Random(seed);
        int[] blockOfRow =
                IntStream.range(0, parents.length * rows).map(i -> i / rows).toArray();
        var start = new int[parents.length * columns + 1];
        var row = new int[5 * start.length];
        for (int j = 0; j < start.length - 1; j++) {
            int block = j / columns;
            int[] touched = random.ints(1 + random.nextInt(3), 0, rows)
                    .map(i -> block * rows + i)
                    .distinct()
                    .toArray();
            if (parents[block] >= 0 && random.nextInt(3) == 0) {
                touched = Arrays.copyOf(touched, touched.length + 1);
                touched[touched.length - 1] = parents[block] * rows + random.nextInt(rows);
            }
            System.arraycopy(touched, 0, row, start[j], touched.length);
            start[j + 1] = start[j] + touched.length;
        }
        row = Arrays.copyOf(row, start[start.length - 1]);
        double[] value = random.doubles(row.length, -1, 1).toArray();
        double[] d = random.doubles(start.length - 1, 0.1, 10).toArray();
        return new RandomPattern(new Pattern(start, row, blockOfRow), value, d);
    }

    /// The same with other numbers.
    RandomPattern renewed(long seed) {
        var random = new Random(seed);
        return new RandomPattern(
                pattern,
                random.doubles(value.length, -1, 1).toArray(),
                random.doubles(d.length, 0.1, 10).toArray());
    }

    /// `A diag(d) A'`.
    double[][] matrix() {
        var matrix = new double[pattern.rows()][pattern.rows()];
        for (int j = 0; j < pattern.columns(); j++) {
            for (int a = pattern.start()[j]; a < pattern.start()[j + 1]; a++) {
                for (int b = pattern.start()[j]; b < pattern.start()[j + 1]; b++) {
                    matrix[pattern.row()[a]][pattern.row()[b]] += value[a] * d[j] * value[b];
                }
            }
        }
        return matrix;
    }

    /// `A diag(d) A'` times a vector.
    static double[] times(double[][] matrix, double[] v) {
        return Arrays.stream(matrix)
                .mapToDouble(line -> IntStream.range(0, v.length)
                        .mapToDouble(i -> line[i] * v[i])
                        .sum())
                .toArray();
    }
}
