package org.orebridge.workbench.study;

import org.orebridge.market.Course;
import org.orebridge.market.Problem;
import org.orebridge.workbench.result.Way;

/// Is shown the solves that a central answer rests on.
@FunctionalInterface
public interface SolveWitness {

    /// Looks away.
    SolveWitness NONE = (way, stage, label, problem, found) -> {};

    /// @param stage which change of belief, from 0
    /// @param label the same as in the answer's records of solves
    /// @param problem with the rules chosen
    /// @param found what the answer shows of it
    void solved(Way way, int stage, String label, Problem problem, Course found);
}
