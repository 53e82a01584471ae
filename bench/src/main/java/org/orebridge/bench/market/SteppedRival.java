package org.orebridge.bench.market;

import java.time.Duration;
import java.util.Optional;
import org.orebridge.market.WrittenProblem;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.SecondSolver;
import org.orebridge.market.program.SecondSolver.Attempt;
import org.orebridge.market.program.Solution;
import org.orebridge.market.stepped.SteppedProgram;

/// Times a linear programme of steps in another solver, and cuts the steps finer until its prices are close.
///
/// Refining is generous to it: steps are cut only where its own solution lies, and the time that counts is that of the
/// last round, as if somebody had known beforehand where to cut.
final class SteppedRival {

    static final int STEPS = 12;
    static final double CLOSE = 0.01;
    private static final int PARTS = 4;
    private static final int MOST_ROUNDS = 8;

    private final SecondSolver solver;
    private final WrittenProblem problem;
    private final OurTime.Timed ours;
    private final Duration limit;
    private SteppedProgram steps;
    private double all;

    SteppedRival(SecondSolver solver, WrittenProblem problem, OurTime.Timed ours, Duration limit) {
        this.solver = solver;
        this.problem = problem;
        this.ours = ours;
        this.limit = limit;
        steps = SteppedProgram.of(problem.program(), STEPS);
    }

    /// Solves it as it is cut now and cuts it finer for the next time.
    private Race.Rival round(int number) {
        QuadraticProgram linear = steps.linear();
        Attempt attempt = solver.solve(linear, limit);
        SecondSolver.Took took = attempt.took();
        all += took.cpuSeconds();
        double ratio = took.cpuSeconds() / ours.ours().spent().cpuSeconds();
        return switch (attempt) {
            case Attempt.NotFound none ->
                new Race.Rival(linear.columns(), number, false, took, all, 0, Optional.empty(), ratio, none.words());
            case Attempt.Found found -> {
                Solution solution = steps.solution(found.solution());
                steps = steps.finerAround(solution, PARTS);
                yield new Race.Rival(
                        linear.columns(),
                        number,
                        true,
                        took,
                        all,
                        found.iterations(),
                        Optional.of(PriceError.of(problem, ours.solution(), solution)),
                        ratio,
                        "");
            }
        };
    }

    Race.Rival coarse() {
        return round(0);
    }

    /// @param coarse the round before, which must be finished
    Race.Rival close(Race.Rival coarse) {
        Race.Rival last = coarse;
        for (int number = 1; number <= MOST_ROUNDS && !isClose(last) && last.finished(); number++) {
            last = round(number);
        }
        return last;
    }

    private static boolean isClose(Race.Rival rival) {
        return rival.error().filter(e -> e.mean() < CLOSE).isPresent();
    }
}
