package org.orebridge.market.program;

import java.util.List;

/// What a solver found: primal and dual values with the residual that says how far to trust them.
///
/// Duals follow `cost + curvature x - A'y - z + w = 0` with `z, w >= 0`: y is what one more unit on a
/// right-hand side costs.
///
/// @param x one a column
/// @param y one a row
/// @param z duals of the lower bounds, one a column
/// @param w duals of the upper bounds, one a column
/// @param objective value at x
/// @param residual largest of the relative primal residual, dual residual and gap
/// @param iterations steps taken
/// @param status whether the residual is good enough
/// @param waypoints iterates from which similar programmes can start, latest first; may be empty
public record Solution(
        double[] x,
        double[] y,
        double[] z,
        double[] w,
        double objective,
        double residual,
        int iterations,
        Status status,
        List<Waypoint> waypoints) {

    public Solution {
        waypoints = List.copyOf(waypoints);
    }

    /// A solution with nothing kept on the way.
    public Solution(
            double[] x,
            double[] y,
            double[] z,
            double[] w,
            double objective,
            double residual,
            int iterations,
            Status status) {
        this(x, y, z, w, objective, residual, iterations, status, List.of());
    }

    /// How far a solution can be trusted.
    public enum Status {
        /// Residual at most 1e-8.
        SOLVED,
        /// Residual above 1e-8 and at most 1e-6: accepted with a warning in the diagnostics.
        INACCURATE,
        /// Residual above 1e-6: must not be shown.
        FAILED;

        public static Status of(double residual) {
            return residual <= 1e-8 ? SOLVED : residual <= 1e-6 ? INACCURATE : FAILED;
        }
    }
}
