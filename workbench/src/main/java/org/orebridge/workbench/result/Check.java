package org.orebridge.workbench.result;

import java.util.List;
import java.util.Optional;

/// What a second solver said of the solves that an answer rests on.
///
/// @param run id of the answer
/// @param solver its name and version
/// @param limitSeconds that it had for all
/// @param solves in the order in which they were posed
public record Check(String run, String solver, double limitSeconds, List<CheckedSolve> solves) {

    public Check {
        solves = List.copyOf(solves);
    }

    /// One solve, seen by both.
    ///
    /// @param way code of the way of answering
    /// @param label which solve of it, e.g. `belief from month 5`
    /// @param rows of the programme
    /// @param columns of the programme
    /// @param method how it was posed: the quadratic programme as it is, or steps around our answer
    /// @param posed columns that the second solver got
    /// @param seconds that it took
    /// @param differences how far the two are apart; empty where it found no solution
    /// @param why it found none, in its own words or because it was not asked; empty where it did
    public record CheckedSolve(
            String way,
            String label,
            int rows,
            int columns,
            Method method,
            int posed,
            double seconds,
            Optional<Differences> differences,
            Optional<String> why) {}

    /// How a problem was posed to the second solver.
    public enum Method {
        /// Curves as they are.
        QUADRATIC,
        /// Curves cut into steps: over their whole range, finest around our answer.
        STEPS
    }

    /// The largest relative differences of the second solver's solution from ours.
    ///
    /// @param objective world surplus
    /// @param price of any place in any month; prices below 1 % of the base price are measured by that
    /// @param flow of any route, activity or use in any month; below a thousandth of the largest of its kind it is
    ///   measured by that
    public record Differences(double objective, Largest price, Largest flow) {}

    /// @param relative size of the difference
    /// @param element where it is
    /// @param month counted from 1, the first of the shock
    /// @param ours our value
    /// @param theirs the second solver's
    public record Largest(double relative, String element, int month, double ours, double theirs) {}
}
