package org.orebridge.market.program;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.market.cholesky.Elimination;

/// The search for the solution of one programme, iterate by iterate; the best is kept.
final class Search {

    /// Iterations without a better iterate or smaller complementarity products after which the search ends. On the
    /// way the residual may rise for long while the products fall: it is measured against an objective that
    /// passes through zero.
    private static final int PATIENCE = 15;

    /// Beyond the target the search goes on while a step leaves less than this of the complementarity products: a
    /// quantity that sits exactly on a kink of a curve is only as good as the square root of them.
    private static final double WORTH_ANOTHER_STEP = 0.5;

    /// Mean complementarity product, in scaled units, below which another step gains nothing that can be seen.
    private static final double NOTHING_LEFT = 1e-20;

    /// Above this a step that gains little may be followed by better ones: a cheap market beside a dear one is not yet
    /// as good as the whole.
    private static final double LITTLE_LEFT = 1e-16;

    /// Residuals that differ by less than this factor near rounding are alike: the one with smaller products is better.
    private static final double ALIKE = 2;

    /// A residual below this is rounding: of two such iterates the one with smaller products is the better one.
    private static final double ROUNDING = 1e-12;

    /// Once this good, rounding is all that is left to fight, and a few tries tell.
    private static final double GOOD = 1e-9;

    private static final int GOOD_PATIENCE = 3;

    /// Residuals at which iterates are kept for similar programmes, falling.
    private static final double[] KEPT = {1e-1, 1e-2};

    /// A first step shorter than this says that a similar programme is not similar enough.
    private static final double TAKES_OFF = 0.05;

    private final StandardForm form;
    private final double target;
    private final int mostIterations;
    private final Iterate at;
    private final Iterate best;
    private final NewtonStep newton;
    private final List<Waypoint> waypoints = new ArrayList<>();
    private double bestResidual;
    private double bestProducts;
    private int iterations;

    /// @param target relative residual to stop at
    /// @param mostIterations steps after which the best iterate is returned as it is
    Search(StandardForm form, Elimination elimination, double target, int mostIterations) {
        this.form = form;
        this.target = target;
        this.mostIterations = mostIterations;
        at = new Iterate(form);
        best = new Iterate(form);
        newton = new NewtonStep(form, elimination, at);
    }

    /// @param from iterates of similar programmes, latest first; the first from which a step leads anywhere is used
    Solution run(List<Waypoint> from) {
        for (Waypoint waypoint : from) {
            StartingPoint.at(waypoint, form, at);
            newton.linearise();
            iterations++;
            if (newton.step() >= TAKES_OFF) {
                search();
                if (bestResidual <= Math.max(target, GOOD)) {
                    return found();
                }
                break;
            }
        }
        StartingPoint.cold(form, at);
        search();
        if (Solution.Status.of(bestResidual) == Solution.Status.FAILED) {
            // On small programmes the predictor's corrections may lead along a bound and not come away (Cartis 2009).
            newton.takeCare();
            StartingPoint.cold(form, at);
            search();
        }
        return found();
    }

    private Solution found() {
        return form.solution(best, bestResidual, iterations, waypoints.reversed());
    }

    private void search() {
        bestResidual = Double.POSITIVE_INFINITY;
        bestProducts = Double.POSITIVE_INFINITY;
        waypoints.clear();
        double leastProducts = Double.POSITIVE_INFINITY;
        int since = 0;
        int without = 0;
        for (int last = iterations + mostIterations; ; iterations++) {
            newton.linearise();
            double residual = newton.residual();
            double products = newton.mu();
            double before = bestProducts;
            boolean better = residual < bestResidual
                    || (residual <= Math.max(target, ROUNDING) && products < before)
                    || (residual <= Math.min(GOOD, ALIKE * bestResidual)
                            && products < WORTH_ANOTHER_STEP * before
                            && before > NOTHING_LEFT);
            if (better) {
                keep(residual, products);
            }
            since = better || (bestResidual > GOOD && products < leastProducts) ? 0 : since + 1;
            leastProducts = Math.min(leastProducts, products);
            boolean gains = better && products < WORTH_ANOTHER_STEP * before && products > NOTHING_LEFT;
            without = gains ? 0 : without + 1;
            boolean settled = without >= (bestProducts > LITTLE_LEFT ? GOOD_PATIENCE : 1);
            int patience = bestResidual <= GOOD ? GOOD_PATIENCE : PATIENCE;
            if ((bestResidual <= Math.max(target, ROUNDING) && settled)
                    || iterations >= last
                    || since >= patience
                    || Double.isNaN(residual)) {
                return;
            }
            newton.step();
        }
    }

    private void keep(double residual, double products) {
        bestResidual = residual;
        bestProducts = products;
        best.set(at);
        if (waypoints.size() < KEPT.length && residual <= KEPT[waypoints.size()]) {
            waypoints.add(StartingPoint.kept(form, at, products));
        }
    }
}
