package org.orebridge.market;

import java.util.Arrays;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;

/// A problem written out as one programme, for whoever wants to solve it by another method than ours.
///
/// Ad valorem wedges stand in it as what they come to at given prices.
public final class WrittenProblem {

    private final Model model;
    private final QuadraticProgram program;

    private WrittenProblem(Problem problem, double[][] wedge) {
        TimeTree tree = TimeTree.of(problem.belief(), problem.from(), problem.months(), problem.keepUntil());
        model = new Model(problem, tree, wedge);
        program = model.build();
    }

    /// The problem as if no tariff or export tax were levied on a price.
    public static WrittenProblem of(Problem problem) {
        return new WrittenProblem(problem, new double[0][]);
    }

    /// The problem with what is levied on prices as it is at the prices of its solution.
    public static WrittenProblem at(Problem problem, Course found) {
        var wedge = new double[problem.market().arcs().size()][found.tree().size()];
        for (int a = 0; a < wedge.length; a++) {
            int arc = a;
            Arrays.setAll(wedge[a], k -> Equilibrium.wedge(problem, found, arc, k));
        }
        return new WrittenProblem(problem, wedge);
    }

    public QuadraticProgram program() {
        return program;
    }

    /// How many places have a price.
    public int nodes() {
        return model.market.nodes().size();
    }

    /// How many cells the tree of months has.
    public int cells() {
        return model.cells;
    }

    /// USD/t at rest.
    public double basePrice(int node) {
        return model.market.nodes().get(node).basePrice();
    }

    /// USD/t that a solution's duals say.
    public double price(Solution solution, int node, int cell) {
        return solution.y()[model.balanceRow[node][cell]] / model.weight[cell];
    }

    /// What any point and duals say of the market; nothing is checked.
    public Course read(Solution solution) {
        return model.read(solution);
    }
}
