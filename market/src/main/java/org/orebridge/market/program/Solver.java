package org.orebridge.market.program;

import java.util.List;

/// Solves a quadratic programme.
public interface Solver {
    Solution solve(QuadraticProgram program);

    /// The same, starting from what was found on the way to the solution of a similar programme, where that helps.
    ///
    /// @param from {@link Solution#waypoints()} of the similar programme; those of another size are left aside
    default Solution solve(QuadraticProgram program, List<Waypoint> from) {
        return solve(program);
    }
}
