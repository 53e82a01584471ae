package org.orebridge.bench.stress;

import org.orebridge.market.Outcome;

/// How one random network ended.
///
/// @param seed of the network
/// @param ending in which of the ways
/// @param reason why there is no answer; empty where there is one
/// @param conditions largest violation found by the judge; 0 where there is no answer
/// @param residual as the solver says
/// @param iterations steps taken
/// @param columns of the programme
/// @param seconds of wall time
record Verdict(
        long seed,
        Ending ending,
        String reason,
        double conditions,
        double residual,
        int iterations,
        int columns,
        double seconds) {

    /// The ways in which a network can end.
    enum Ending {
        /// Solved to tolerance, and the judge agrees.
        SOLVED,
        /// Solved with a warning, and the judge agrees.
        INACCURATE,
        /// No answer, and the second solver finds that there is none.
        NO_ANSWER,
        /// No answer, though the second solver finds one.
        FAILED,
        /// No answer, and the second solver does not know either.
        UNDECIDED,
        /// An answer that the judge does not accept: must not be.
        WRONG,
        /// A fault of the program: must not be.
        FAULT
    }

    static Verdict of(
            long seed, Ending ending, String reason, double conditions, Outcome.Diagnostics d, double seconds) {
        return new Verdict(seed, ending, reason, conditions, d.residual(), d.iterations(), d.columns(), seconds);
    }
}
