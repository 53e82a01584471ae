package org.orebridge.market.program;

import java.util.List;

/// Mehrotra's predictor-corrector method for separable convex quadratic programmes with blocks.
///
/// Normal equations by block elimination with one step of refinement; the best iterate is kept. One thread, a fixed
/// order of operations: the same programme gives the same bits. May be used by several threads at once.
///
/// Mehrotra (1992), SIAM J. Optimization 2(4); Wright (1997), Primal-Dual Interior-Point Methods.
public final class InteriorPointSolver implements Solver {

    /// The relative residual aimed at. The objective is dominated by uses of very high value, so a gap that
    /// looks small against it is not yet small in prices.
    private final double target;

    private final int mostIterations;
    private final EliminationCache eliminations = new EliminationCache();

    public InteriorPointSolver() {
        this(1e-11, 150);
    }

    /// @param target relative residual to stop at
    /// @param mostIterations steps after which the best iterate is returned as it is
    public InteriorPointSolver(double target, int mostIterations) {
        this.target = target;
        this.mostIterations = mostIterations;
    }

    @Override
    public Solution solve(QuadraticProgram program) {
        return solve(program, List.of());
    }

    @Override
    public Solution solve(QuadraticProgram program, List<Waypoint> from) {
        var form = new StandardForm(program);
        var search = new Search(form, eliminations.of(form.pattern()), target, mostIterations);
        return search.run(from.stream().filter(w -> w.fits(program)).toList());
    }
}
