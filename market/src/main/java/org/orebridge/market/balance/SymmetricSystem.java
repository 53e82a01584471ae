package org.orebridge.market.balance;

/// A small dense symmetric system of equations, positive semidefinite, by Cholesky factors.
///
/// Equations that depend on earlier ones are left out; the answer satisfies them too if they agree.
public final class SymmetricSystem {

    private static final double DEPENDENT = 1e-13;

    private SymmetricSystem() {}

    /// @param matrix full symmetric matrix, overwritten
    /// @param rightHandSide one a row
    /// @return the unknowns; zero for equations left out
    public static double[] solve(double[][] matrix, double[] rightHandSide) {
        return solve(matrix, factor(matrix), rightHandSide);
    }

    /// @param matrix full symmetric matrix, overwritten
    /// @param rightHandSides each one a row of the matrix
    /// @return the unknowns of each; zero for equations left out
    static double[][] solve(double[][] matrix, double[][] rightHandSides) {
        boolean[] kept = factor(matrix);
        var x = new double[rightHandSides.length][];
        for (int i = 0; i < x.length; i++) {
            x[i] = solve(matrix, kept, rightHandSides[i]);
        }
        return x;
    }

    private static double[] solve(double[][] matrix, boolean[] kept, double[] rightHandSide) {
        int n = rightHandSide.length;
        var x = rightHandSide.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= matrix[i][k] * x[k];
            }
            x[i] = kept[i] ? x[i] / matrix[i][i] : 0;
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= matrix[k][i] * x[k];
            }
            x[i] = kept[i] ? x[i] / matrix[i][i] : 0;
        }
        return x;
    }

    private static boolean[] factor(double[][] matrix) {
        int n = matrix.length;
        var kept = new boolean[n];
        for (int i = 0; i < n; i++) {
            double diagonal = matrix[i][i];
            for (int k = 0; k < i; k++) {
                double sum = matrix[i][k];
                for (int m = 0; m < k; m++) {
                    sum -= matrix[i][m] * matrix[k][m];
                }
                matrix[i][k] = kept[k] ? sum / matrix[k][k] : 0;
            }
            double pivot = diagonal;
            for (int k = 0; k < i; k++) {
                pivot -= matrix[i][k] * matrix[i][k];
            }
            kept[i] = pivot > DEPENDENT * diagonal;
            matrix[i][i] = kept[i] ? Math.sqrt(pivot) : 0;
        }
        return kept;
    }
}
