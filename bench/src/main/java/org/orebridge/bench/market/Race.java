package org.orebridge.bench.market;

import java.util.Optional;
import org.orebridge.market.program.SecondSolver.Took;

/// What one market took our solver and the linear programmes of steps.
///
/// @param name of the market
/// @param what it is
/// @param rows of the programme
/// @param columns of the programme
/// @param ours what our solver took
/// @param twelve the linear programme of 12 steps a curve
/// @param close the first one whose mean price error is below 1 %; empty where the first was not finished
/// @param aim how many times our time the 12-step programme should take
record Race(
        String name, String what, int rows, int columns, Ours ours, Rival twelve, Optional<Rival> close, double aim) {

    /// @param spent median of the runs by processor time, after one to warm up
    /// @param runs how many
    /// @param iterations steps taken
    /// @param residual relative, of the conditions of optimality
    record Ours(Spent spent, int runs, int iterations, double residual) {}

    /// A linear programme of steps in the second solver.
    ///
    /// @param columns steps of all curves, and straight columns
    /// @param rounds how often steps were cut finer where the solution lay
    /// @param finished whether it was solved within the time limit
    /// @param took in the last round alone; where it was not finished, until it was stopped
    /// @param all on all rounds, seconds of processor time
    /// @param iterations of its method in the last round
    /// @param error of its prices against ours; empty where it was not finished
    /// @param ratio of processor times, its last round against ours; where it was not finished it is at least this
    /// @param end why it was not finished, in its own words; empty where it was
    record Rival(
            int columns,
            int rounds,
            boolean finished,
            Took took,
            double all,
            long iterations,
            Optional<PriceError> error,
            double ratio,
            String end) {}
}
