package org.orebridge.indicators.origin;

/// Gaussian elimination with partial pivoting, for the few hundred places of one network.
final class Elimination {

    /// Below this a pivot is round-off: the matrix is I - Q with entries of order one.
    private static final double SINGULAR = 1e-13;

    private Elimination() {}

    /// Solves `matrix` x = `right`; both are overwritten.
    ///
    /// @throws IllegalArgumentException where places supply each other and nothing comes in from outside
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int k = 0; k < n; k++) {
            swap(matrix, right, k, pivot(matrix, k));
            for (int i = k + 1; i < n; i++) {
                double factor = matrix[i][k] / matrix[k][k];
                if (factor != 0) {
                    for (int j = k; j < n; j++) {
                        matrix[i][j] -= factor * matrix[k][j];
                    }
                    right[i] -= factor * right[k];
                }
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                right[i] -= matrix[i][j] * right[j];
            }
            right[i] /= matrix[i][i];
        }
        return right;
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

    private static void swap(double[][] matrix, double[] right, int a, int b) {
        double[] row = matrix[a];
        matrix[a] = matrix[b];
        matrix[b] = row;
        double value = right[a];
        right[a] = right[b];
        right[b] = value;
    }
}
