package org.orebridge.market;

import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;

/// A problem written out as one programme, for whoever wants to solve it by another method than ours.
///
/// Ad valorem wedges are not in it: where a problem has some, its rows and columns are these, and other costs.
public final class WrittenProblem {

    private final Model model;
    private final QuadraticProgram program;

    private WrittenProblem(Problem problem) {
        TimeTree tree = TimeTree.of(problem.belief(), problem.from(), problem.months(), problem.keepUntil());
        model = new Model(problem, tree, new double[0][]);
        program = model.build();
    }

    public static WrittenProblem of(Problem problem) {
        return new WrittenProblem(problem);
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
