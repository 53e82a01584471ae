package org.orebridge.indicators.origin;

/// Gaussian elimination with partial pivoting, for the few hundred places of one network.
final class Elimination {

    /// Below this a pivot is round-off: the matrix is I - Q with entries of order one.
    private static final double SINGULAR = 1e-13;

    private Elimination() {}

    /// The inverse of a square matrix, which is overwritten.
    ///
    /// @throws IllegalArgumentException where places supply each other and nothing comes in from outside
    static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] inverse = new double[n][n];
        for (int i = 0; i < n; i++) {
            inverse[i][i] = 1;
        }
        for (int k = 0; k < n; k++) {
            int pivot = pivot(matrix, k);
            swap(matrix, k, pivot);
            swap(inverse, k, pivot);
            divide(matrix[k], inverse[k], matrix[k][k]);
            for (int i = 0; i < n; i++) {
                if (i != k && matrix[i][k] != 0) {
                    double factor = matrix[i][k];
                    subtract(matrix[i], matrix[k], factor);
                    subtract(inverse[i], inverse[k], factor);
                }
            }
        }
        return inverse;
    }

    /// Solves `matrix` x = 1 for the few places of one country; the matrix is overwritten.
    static double[] solveForOnes(double[][] matrix) {
        double[][] inverse = inverse(matrix);
        double[] sums = new double[inverse.length];
        for (int i = 0; i < sums.length; i++) {
            for (double value : inverse[i]) {
                sums[i] += value;
            }
        }
        return sums;
    }

    private static void divide(double[] row, double[] other, double by) {
        for (int j = 0; j < row.length; j++) {
            row[j] /= by;
            other[j] /= by;
        }
    }

    private static void subtract(double[] from, double[] row, double factor) {
        for (int j = 0; j < from.length; j++) {
            from[j] -= factor * row[j];
        }
    }

    private static int pivot(double[][] matrix, int k) {
        int best = k;
        for (int i = k + 1; i < matrix.length; i++) {
            if (Math.abs(matrix[i][k]) > Math.abs(matrix[best][k])) {
                best = i;
            }
        }
        if (Math.abs(matrix[best][k]) < SINGULAR) {
            throw new IllegalArgumentException(
                    "Places supply one another in a circle that no mine feeds.%nMaybe a re-export is recorded twice."
                            .formatted());
        }
        return best;
    }

    private static void swap(double[][] matrix, int a, int b) {
        double[] row = matrix[a];
        matrix[a] = matrix[b];
        matrix[b] = row;
    }
}
