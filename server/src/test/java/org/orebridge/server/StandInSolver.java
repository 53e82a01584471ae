package org.orebridge.server;

import java.time.Duration;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.SecondSolver;

/// Stands where the launcher puts a second solver; it is asked and gives up at once.
public final class StandInSolver implements SecondSolver {

    @Override
    public String name() {
        return "Stand-in 1.0";
    }

    @Override
    public Attempt solve(QuadraticProgram program, Duration limit) {
        return new Attempt.NotFound(End.GAVE_UP, "it never tries", new Took(0, 0));
    }
}
