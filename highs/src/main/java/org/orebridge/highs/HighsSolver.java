package org.orebridge.highs;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.orebridge.market.program.KktResidual;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.SecondSolver;
import org.orebridge.market.program.Solution;
import org.orebridge.market.program.Solver;

/// HiGHS as a solver of our programmes: simplex where nothing is curved, else its active-set method; on one thread.
///
/// The active-set method is slow beyond a few thousand columns, and where the answer is not unique it may
/// choose another one than ours: compare objectives and prices rather than every flow.
public final class HighsSolver implements Solver, SecondSolver {

    /// HiGHS's own convention: at most this much primal and dual infeasibility, absolute.
    private static final double TOLERANCE = 1e-10;

    private static final Set<Integer> IMPOSSIBLE = Set.of(8, 9, 10);

    private static final Map<Integer, String> WORDS = Map.of(
            4, "solve error",
            8, "infeasible",
            9, "unbounded or infeasible",
            10, "unbounded",
            13, "time limit reached",
            14, "iteration limit reached",
            15, "unknown");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANO = 1e-9;

    private final HighsLibrary library;
    private final Method method;
    private final double tolerance;

    private HighsSolver(HighsLibrary library, Method method, double tolerance) {
        this.library = library;
        this.method = method;
        this.tolerance = tolerance;
    }

    /// How linear programmes are solved; quadratic ones have one method.
    public enum Method {
        /// Whatever HiGHS itself takes.
        CHOOSE,
        /// Its simplex method.
        SIMPLEX,
        /// Its interior point method, then crossover to a corner.
        IPM
    }

    /// The same as {@link #load()}, for whoever looks for a second solver.
    public HighsSolver() {
        this(HighsLibrary.load(), Method.CHOOSE, TOLERANCE);
    }

    /// For tests and checks: as exact as HiGHS can.
    ///
    /// @throws HighsUnavailableException if there is no native library for this machine or it does not load
    public static HighsSolver load() {
        return new HighsSolver();
    }

    /// The same library with another method and accuracy.
    ///
    /// @param otherTolerance primal and dual infeasibility that it accepts; its own default is 1e-7
    public HighsSolver with(Method other, double otherTolerance) {
        return new HighsSolver(library, other, otherTolerance);
    }

    /// Version of the library, e.g. `1.12.0`.
    public String version() {
        return library.version();
    }

    @Override
    public String name() {
        return "HiGHS " + version();
    }

    /// @return never without numbers; what HiGHS does not call optimal has an infinite residual
    @Override
    public Solution solve(QuadraticProgram program) {
        try (var model = posed(program)) {
            boolean optimal = model.run() == HighsModel.OPTIMAL;
            return solution(program, model.point(program.columns(), program.rows()), optimal);
        }
    }

    @Override
    public Attempt solve(QuadraticProgram program, Duration limit) {
        try (var model = posed(program)) {
            model.set("time_limit", limit.toMillis() / 1000.0);
            long cpu = THREADS.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            int status = model.run();
            var took = new Took((THREADS.getCurrentThreadCpuTime() - cpu) * NANO, (System.nanoTime() - wall) * NANO);
            if (status != HighsModel.OPTIMAL) {
                return new Attempt.NotFound(end(status), WORDS.getOrDefault(status, "model status " + status), took);
            }
            long iterations = count(model, "simplex_iteration_count")
                    + count(model, "ipm_iteration_count")
                    + count(model, "qp_iteration_count");
            return new Attempt.Found(
                    solution(program, model.point(program.columns(), program.rows()), true), iterations, took);
        }
    }

    /// Steps of one of its methods, 0 where it did not work.
    private static long count(HighsModel model, String method) {
        return Math.max(0, model.info(method));
    }

    private static End end(int status) {
        return status == HighsModel.TIME_LIMIT ? End.TIME : IMPOSSIBLE.contains(status) ? End.IMPOSSIBLE : End.GAVE_UP;
    }

    private HighsModel posed(QuadraticProgram program) {
        var model = new HighsModel(library);
        model.set("output_flag", false);
        model.set("parallel", "off");
        model.set("solver", method.name().toLowerCase(Locale.ROOT));
        model.set("primal_feasibility_tolerance", tolerance);
        model.set("dual_feasibility_tolerance", tolerance);
        // HiGHS adds this to every curvature, which would make it solve another programme.
        model.set("qp_regularization_value", 0.0);
        model.pass(program);
        return model;
    }

    private static Solution solution(QuadraticProgram program, HighsModel.Point point, boolean optimal) {
        var z = new double[program.columns()];
        var w = new double[program.columns()];
        for (int j = 0; j < z.length; j++) {
            z[j] = Math.max(point.reduced()[j], 0);
            w[j] = Math.max(-point.reduced()[j], 0);
        }
        double objective = program.objective(point.x());
        var found = new Solution(point.x(), point.y(), z, w, objective, 0, 0, Solution.Status.SOLVED);
        double residual = optimal ? KktResidual.of(program, found).largest() : Double.POSITIVE_INFINITY;
        return new Solution(point.x(), point.y(), z, w, objective, residual, 0, Solution.Status.of(residual));
    }
}
