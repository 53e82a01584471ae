package org.orebridge.market.program;

import java.time.Duration;

/// Somebody else's method, to be held beside ours.
///
/// Found as a service, so that whoever only wants answers starts without it.
public interface SecondSolver {

    /// Its name and version.
    String name();

    /// Tries to solve a programme within a time.
    Attempt solve(QuadraticProgram program, Duration limit);

    /// What came of trying.
    ///
    /// A solution is no better than its residual says.
    sealed interface Attempt {

        Took took();

        /// @param solution what it calls the optimum
        /// @param iterations steps taken, as it counts them
        /// @param took its method alone, without handing over programme and solution
        record Found(Solution solution, long iterations, Took took) implements Attempt {}

        /// @param end why there is none
        /// @param words the same as it says it itself
        /// @param took its method alone until it ended
        record NotFound(End end, String words, Took took) implements Attempt {}
    }

    /// @param cpuSeconds processor time of the thread
    /// @param wallSeconds time that went by
    record Took(double cpuSeconds, double wallSeconds) {}

    /// Why an attempt ended without a solution.
    enum End {
        /// The time was over.
        TIME,
        /// It says that nothing fulfils the programme, or that nothing bounds it.
        IMPOSSIBLE,
        /// It gave up for another reason.
        GAVE_UP
    }
}
