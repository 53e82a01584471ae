package org.orebridge.workbench.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.orebridge.market.Course;
import org.orebridge.market.Problem;
import org.orebridge.market.WrittenProblem;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.SecondSolver;
import org.orebridge.market.program.SecondSolver.Attempt;
import org.orebridge.market.program.Solution;
import org.orebridge.market.stepped.SteppedProgram;
import org.orebridge.workbench.result.Check;
import org.orebridge.workbench.result.Check.CheckedSolve;
import org.orebridge.workbench.result.Check.Method;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.SolveWitness;

/// Poses the solves of an answer once more to a second solver: the first belief of every way, then later ones, as long
/// as there is time.
public final class SecondOpinion implements SolveWitness {

    /// Columns up to which the second solver's method for quadratic programmes is tried.
    private static final int SMALL = 2_000;

    private final SecondSolver solver;
    private final Duration limit;
    private final List<Posed> posed = new ArrayList<>();

    /// @param limit of all solves together
    public SecondOpinion(SecondSolver solver, Duration limit) {
        this.solver = solver;
        this.limit = limit;
    }

    private record Posed(Way way, int stage, String label, Problem problem, Course found) {}

    @Override
    public void solved(Way way, int stage, String label, Problem problem, Course found) {
        posed.add(new Posed(way, stage, label, problem, found));
    }

    /// Asks for the opinion.
    ///
    /// @param run id of the answer
    public Check ask(String run, Progress progress) {
        progress.begin("second opinion by " + solver.name(), posed.size());
        long started = System.nanoTime();
        var checked = new ArrayList<CheckedSolve>();
        for (Posed one :
                posed.stream().sorted(Comparator.comparingInt(Posed::stage)).toList()) {
            Duration left = limit.minusNanos(System.nanoTime() - started);
            checked.add(checked(one, left));
            progress.advance();
        }
        return new Check(run, solver.name(), limit.toMillis() / 1e3, checked);
    }

    private CheckedSolve checked(Posed one, Duration left) {
        WrittenProblem written = WrittenProblem.at(one.problem(), one.found());
        QuadraticProgram program = written.program();
        if (!left.isPositive()) {
            return new CheckedSolve(
                    one.way().code(),
                    one.label(),
                    program.rows(),
                    program.columns(),
                    Method.STEPS,
                    0,
                    0,
                    Optional.empty(),
                    Optional.of("not asked, the time was over"));
        }
        return program.columns() <= SMALL ? exact(one, written, left) : stepped(one, written, left);
    }

    private CheckedSolve exact(Posed one, WrittenProblem written, Duration left) {
        Attempt attempt = solver.solve(written.program(), left);
        return said(one, written, Method.QUADRATIC, written.program().columns(), attempt, solution -> solution);
    }

    private CheckedSolve stepped(Posed one, WrittenProblem written, Duration left) {
        Solution ours = new InteriorPointSolver().solve(written.program());
        SteppedProgram steps = SteppedProgram.around(written.program(), ours);
        QuadraticProgram linear = steps.linear();
        return said(one, written, Method.STEPS, linear.columns(), solver.solve(linear, left), steps::solution);
    }

    private static CheckedSolve said(
            Posed one,
            WrittenProblem written,
            Method method,
            int columns,
            Attempt attempt,
            UnaryOperator<Solution> back) {
        Optional<Check.Differences> differences = attempt instanceof Attempt.Found found
                ? Optional.of(new Comparison(written, one.found(), back.apply(found.solution())).differences())
                : Optional.empty();
        return new CheckedSolve(
                one.way().code(),
                one.label(),
                written.program().rows(),
                written.program().columns(),
                method,
                columns,
                attempt.took().wallSeconds(),
                differences,
                attempt instanceof Attempt.NotFound none ? Optional.of(none.words()) : Optional.empty());
    }
}
