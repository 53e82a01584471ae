package org.orebridge.market;

import java.util.List;
import org.orebridge.market.program.Waypoint;

/// The engine's answer to a problem: what happens, or why there is no answer.
public sealed interface Outcome {

    Diagnostics diagnostics();

    /// A market equilibrium.
    ///
    /// @param course what happens in each cell
    /// @param objective present value of world surplus, USD
    /// @param diagnostics how well it was solved
    /// @param waypoints where the search for a similar problem's solution can start
    record Solved(Course course, double objective, Diagnostics diagnostics, List<Waypoint> waypoints)
            implements Outcome {
        public Solved {
            waypoints = List.copyOf(waypoints);
        }
    }

    /// No answer: must be shown as failed and as nothing else.
    ///
    /// @param reason in words
    /// @param diagnostics how far the solver came
    record Failed(String reason, Diagnostics diagnostics) implements Outcome {}

    /// The solution, or an exception that says why there is none, for callers that cannot go on without.
    default Solved orElseThrow() {
        return switch (this) {
            case Solved solved -> solved;
            case Failed failed -> throw new FailedSolve(failed);
        };
    }

    /// How a solve went.
    ///
    /// @param rows of the programme
    /// @param columns of the programme
    /// @param iterations of the interior point method, over all ad valorem rounds
    /// @param residual largest relative residual of the conditions of optimality
    /// @param welfareGap sum of national welfare less objective, relative
    /// @param rounds ad valorem rounds; 1 where there is no tariff
    record Diagnostics(int rows, int columns, int iterations, double residual, double welfareGap, int rounds) {
        /// Whether the residual lies between what is aimed at and what is still accepted.
        public boolean isInaccurate() {
            return residual > 1e-8;
        }
    }

    /// A solve that had to succeed and did not.
    final class FailedSolve extends RuntimeException {
        private static final long serialVersionUID = 1;

        FailedSolve(Failed failed) {
            super(failed.reason());
        }
    }
}
