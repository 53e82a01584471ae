package org.orebridge.bench.stress;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orebridge.bench.stress.Verdict.Ending;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.SecondSolver;
import org.orebridge.market.program.SecondSolver.Attempt;
import org.orebridge.market.program.SecondSolver.End;
import org.orebridge.market.program.Solution;
import org.orebridge.market.program.Solver;
import org.orebridge.market.program.Waypoint;
import org.orebridge.market.stepped.SteppedProgram;

/// Solves random networks and has each answer judged; asks a second solver about those that gave none.
final class StressTest {

    /// An answer is right when no condition is off by more than a hundredth, measured element by element.
    static final double RIGHT = 1e-2;

    private static final Duration SECOND_OPINION = Duration.ofSeconds(20);
    private static final int STEPS = 4;
    private static final int REASON = 90;

    private final SecondSolver second;

    StressTest(SecondSolver second) {
        this.second = second;
    }

    Verdict judge(long seed, boolean small) {
        var witness = new Witness();
        long started = System.nanoTime();
        try {
            Problem problem = RandomShock.problem(seed, small);
            Outcome outcome = new Equilibrium(witness).solve(problem);
            double seconds = (System.nanoTime() - started) * 1e-9;
            return switch (outcome) {
                case Outcome.Solved solved -> judged(seed, witness, solved, seconds);
                case Outcome.Failed failed -> explained(seed, witness, failed, seconds);
            };
        } catch (RuntimeException fault) {
            double seconds = (System.nanoTime() - started) * 1e-9;
            return new Verdict(seed, Ending.FAULT, firstWords(fault.toString()), 0, 0, 0, 0, seconds);
        }
    }

    private static Verdict judged(long seed, Witness witness, Outcome.Solved solved, double seconds) {
        double off = witness.conditions().largest();
        Ending ending =
                off > RIGHT ? Ending.WRONG : solved.diagnostics().isInaccurate() ? Ending.INACCURATE : Ending.SOLVED;
        return Verdict.of(seed, ending, "", off, solved.diagnostics(), seconds);
    }

    private Verdict explained(long seed, Witness witness, Outcome.Failed failed, double seconds) {
        Attempt attempt =
                second.solve(SteppedProgram.of(witness.program(), STEPS).linear(), SECOND_OPINION);
        Ending ending = switch (attempt) {
            case Attempt.Found _ -> Ending.FAILED;
            case Attempt.NotFound none when none.end() == End.IMPOSSIBLE -> Ending.NO_ANSWER;
            case Attempt.NotFound _ -> Ending.UNDECIDED;
        };
        String reason = firstWords(failed.reason());
        return Verdict.of(seed, ending, reason, 0, failed.diagnostics(), seconds);
    }

    /// A reason without its figures, so that like reasons are counted together.
    private static String firstWords(String reason) {
        String plain =
                reason.replaceAll("[0-9][0-9.,eE+-]*", "#").lines().findFirst().orElse("");
        return plain.length() > REASON ? plain.substring(0, REASON) + " ..." : plain;
    }

    /// Our solver, and what it was asked and answered last.
    private static final class Witness implements Solver {
        private final InteriorPointSolver solver = new InteriorPointSolver();
        private @Nullable QuadraticProgram program;
        private @Nullable Solution solution;

        @Override
        public Solution solve(QuadraticProgram asked) {
            return solve(asked, List.of());
        }

        @Override
        public Solution solve(QuadraticProgram asked, List<Waypoint> from) {
            program = asked;
            solution = solver.solve(asked, from);
            return solution;
        }

        QuadraticProgram program() {
            return Objects.requireNonNull(program);
        }

        ConditionsOfOptimality conditions() {
            return ConditionsOfOptimality.of(program(), Objects.requireNonNull(solution));
        }
    }
}
