package org.orebridge.market;

import java.util.List;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;
import org.orebridge.market.program.Solver;
import org.orebridge.market.program.Waypoint;

/// Finds the market equilibrium of a problem.
///
/// Without tariffs this is one quadratic programme. Ad valorem wedges depend on the price they are levied on, so
/// only their change against rest is iterated: solve, work out the wedges from the prices, solve again.
public final class Equilibrium {

    /// Sum of national welfare may differ from the objective by this much, relative: rounding, not economics.
    private static final double WELFARE_TOLERANCE = 1e-6;

    /// Relative change of the wedges at which the ad valorem iteration ends: ten times the accuracy that a
    /// quick solve aims at, and the error left is an eighth of it.
    private static final double WEDGE_TOLERANCE = 1e-7;

    private static final int MOST_ROUNDS = 60;

    /// Share of the last change above which the wedges do not come closer fast enough.
    private static final double SLOW = 0.7;

    private final Solver solver;

    public Equilibrium() {
        this(new InteriorPointSolver());
    }

    public Equilibrium(Solver solver) {
        this.solver = solver;
    }

    /// @return the equilibrium, or why there is none
    public Outcome solve(Problem problem) {
        return solve(problem, List.of());
    }

    /// The same, sooner found where the problem is like one that was solved before: the same market and months under
    /// other parameters, rules or measures.
    ///
    /// The answer agrees with that of {@link #solve(Problem)} up to the residual aimed at, not to the last digit;
    /// the same outcome to start from gives the same bytes.
    ///
    /// @param near what came of the similar problems, the likeliest first; those of another shape are passed over
    public Outcome solve(Problem problem, List<Outcome.Solved> near) {
        List<Waypoint> start =
                near.stream().flatMap(solved -> solved.waypoints().stream()).toList();
        TimeTree tree = TimeTree.of(problem.belief(), problem.from(), problem.months(), problem.keepUntil());
        boolean tariffs = problem.belief().futures().stream()
                .anyMatch(f -> !f.measures().paths(Lever.ARC_TARIFF).isEmpty()
                        || !f.measures().paths(Lever.ARC_EXPORT_TAX).isEmpty());
        double[][] wedge = tariffs ? new double[problem.market().arcs().size()][tree.size()] : new double[0][];
        int iterations = 0;
        double step = 1;
        double before = Double.POSITIVE_INFINITY;
        for (int round = 1; ; round++) {
            var model = new Model(problem, tree, wedge);
            QuadraticProgram program = model.build();
            Solution solution = solver.solve(program, start);
            start = solution.waypoints();
            iterations += solution.iterations();
            if (solution.status() == Solution.Status.FAILED) {
                return new Outcome.Failed(
                        "The solver stopped after %d iterations with a relative residual of %.1e, above 1e-6. Maybe two measures contradict each other, or figures differ by too many orders of magnitude."
                                .formatted(solution.iterations(), solution.residual()),
                        new Outcome.Diagnostics(
                                program.rows(), program.columns(), iterations, solution.residual(), Double.NaN, round));
            }
            Course course = model.read(solution);
            double change = tariffs ? adValorem(problem, course, wedge, step) : 0;
            // Where a wedge and a price chase each other, shorter steps meet.
            step *= round > 2 && change > SLOW * before ? 0.5 : 1;
            before = change;
            if (change <= WEDGE_TOLERANCE) {
                return accept(program, solution, course, iterations, round);
            }
            if (round == MOST_ROUNDS) {
                return new Outcome.Failed(
                        "The ad valorem wedges still changed by %.1e after %d rounds. Maybe a tariff is far above 100 %%."
                                .formatted(change, round),
                        new Outcome.Diagnostics(
                                program.rows(), program.columns(), iterations, solution.residual(), Double.NaN, round));
            }
        }
    }

    private static Outcome accept(
            QuadraticProgram program, Solution solution, Course course, int iterations, int rounds) {
        double objective = -solution.objective();
        double gap = Math.abs(Welfare.of(course).sum() - objective) / Math.max(1, Math.abs(objective));
        var diagnostics = new Outcome.Diagnostics(
                program.rows(), program.columns(), iterations, solution.residual(), gap, rounds);
        if (!(gap <= WELFARE_TOLERANCE)) {
            return new Outcome.Failed(
                    "National welfare does not add up to the objective (relative difference %.1e).".formatted(gap),
                    diagnostics);
        }
        return new Outcome.Solved(course, objective, diagnostics, solution.waypoints());
    }

    /// Wedge of each arc: export tax on the price at the border, then tariff on price, tax and freight.
    ///
    /// @param wedge changed in place to the wedges of the prices found
    /// @param step share of the way that is gone
    /// @return largest change, relative to the largest wedge
    private static double adValorem(Problem problem, Course course, double[][] wedge, double step) {
        Market market = problem.market();
        double largest = 0;
        double change = 0;
        double[][] revenue = course.values(Quantity.TARIFF_REVENUE);
        double[][] exports = course.values(Quantity.EXPORT_REVENUE);
        for (int a = 0; a < market.arcs().size(); a++) {
            for (int k = 0; k < course.tree().size(); k++) {
                double levied = exportTax(problem, course, a, k)
                        * course.at(Quantity.PRICE, market.arcs().get(a).from(), k);
                double next = wedge(problem, course, a, k);
                double share = next == 0 ? 0 : levied / next;
                exports[a][k] += share * wedge[a][k] * course.at(Quantity.FLOW, a, k);
                revenue[a][k] = (1 - share) * wedge[a][k] * course.at(Quantity.FLOW, a, k);
                // Above 100 % plain substitution would swing wider and wider.
                boolean steep = tariff(problem, course, a, k) + exportTax(problem, course, a, k) > 1;
                next = wedge[a][k] + (steep ? 0.5 : 1) * step * (next - wedge[a][k]);
                change = Math.max(change, Math.abs(next - wedge[a][k]));
                largest = Math.max(largest, Math.abs(next));
                wedge[a][k] = next;
            }
        }
        return largest == 0 ? 0 : change / largest;
    }

    /// USD/t of export tax and tariff on an arc at the prices of a course.
    static double wedge(Problem problem, Course course, int a, int k) {
        Arc arc = problem.market().arcs().get(a);
        double price = course.at(Quantity.PRICE, arc.from(), k);
        double levied = exportTax(problem, course, a, k) * price;
        return tariff(problem, course, a, k) * (price + levied + arc.freight()) + levied;
    }

    private static double tariff(Problem problem, Course course, int a, int k) {
        return measures(problem, course, k)
                .at(Lever.ARC_TARIFF, a, course.tree().month(k));
    }

    private static double exportTax(Problem problem, Course course, int a, int k) {
        return measures(problem, course, k)
                .at(Lever.ARC_EXPORT_TAX, a, course.tree().month(k));
    }

    private static Measures measures(Problem problem, Course course, int k) {
        return problem.belief().futures().get(course.tree().future(k)).measures();
    }
}
