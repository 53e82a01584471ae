package org.orebridge.highs;

import org.orebridge.market.program.KktResidual;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;
import org.orebridge.market.program.Solver;

/// HiGHS as a solver of our programmes: simplex where nothing is curved, else its active-set method.
///
/// The active-set method is slow beyond a few thousand columns, and where the answer is not unique it may
/// choose another one than ours: compare objectives and prices rather than every flow.
public final class HighsSolver implements Solver {

    /// HiGHS's own convention: at most this much primal and dual infeasibility, absolute.
    private static final double TOLERANCE = 1e-10;

    private final HighsLibrary library;

    private HighsSolver(HighsLibrary library) {
        this.library = library;
    }

    /// @throws HighsUnavailableException if there is no native library for this machine or it does not load
    public static HighsSolver load() {
        return new HighsSolver(HighsLibrary.load());
    }

    /// Version of the library, e.g. `1.12.0`.
    public String version() {
        return library.version();
    }

    /// @return never without numbers; what HiGHS does not call optimal has an infinite residual
    @Override
    public Solution solve(QuadraticProgram program) {
        try (var model = new HighsModel(library)) {
            model.set("output_flag", false);
            model.set("primal_feasibility_tolerance", TOLERANCE);
            model.set("dual_feasibility_tolerance", TOLERANCE);
            // HiGHS adds this to every curvature, which would make it solve another programme.
            model.set("qp_regularization_value", 0);
            model.pass(program);
            boolean optimal = model.run();
            return solution(program, model.point(program.columns(), program.rows()), optimal);
        }
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
