package org.orebridge.planning.rolling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Measures;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.TimeTree;

/// Lives through a shock: solves on the belief of the day, keeps the months until the belief changes, goes on
/// from what is then held.
public final class RollingBeliefs {

    private final Equilibrium equilibrium;

    public RollingBeliefs(Equilibrium equilibrium) {
        this.equilibrium = equilibrium;
    }

    /// @param unfolding the shock
    /// @param choice how stocks are released from each change of belief on
    public Replay run(Unfolding unfolding, RuleChoice choice) {
        return unfold(unfolding, (stage, open) -> {
            RuleChoice.Chosen chosen = choice.choose(stage, open);
            return new Solved(chosen.rules(), equilibrium.solve(open.withRules(chosen.rules()), chosen.near()));
        });
    }

    /// What a change of belief leads to.
    @FunctionalInterface
    public interface Solving {

        /// @param stage index of the change of belief
        /// @param open what lies ahead; its rules are placeholders
        Solved solve(int stage, Problem open);

        /// The cells that came true until the belief changes next.
        default void lived(int stage, int[] cells) {}
    }

    /// @param rules how the stocks of the market are released
    /// @param outcome of the same cells as the problem's
    public record Solved(List<ReleaseRule> rules, Outcome outcome) {
        public Solved {
            rules = List.copyOf(rules);
        }
    }

    /// @param solving how each stage is solved
    public static Replay unfold(Unfolding unfolding, Solving solving) {
        var stages = new ArrayList<Replay.Stage>();
        State state = unfolding.initial();
        @Nullable Course lived = null;
        for (int i = 0; i < unfolding.changes().size(); i++) {
            Problem open = problem(unfolding, i, state, placeholders(unfolding));
            Solved found = solving.solve(i, open);
            switch (found.outcome()) {
                case Outcome.Failed failed -> {
                    return new Replay.Stopped(open.from(), failed.reason(), failed.diagnostics());
                }
                case Outcome.Solved solved -> {
                    stages.add(new Replay.Stage(open.from(), found.rules(), solved));
                    if (unfolding.realised().isEmpty()) {
                        return new Replay.Completed(solved.course(), stages);
                    }
                    int[] cells = realisedCells(
                            solved.course().tree(), open, unfolding.realised().get(), until(unfolding, i));
                    solving.lived(i, cells);
                    Course part = solved.course().along(cells);
                    state = solved.course().stateAfter(cells[cells.length - 1]);
                    lived = lived == null ? part : lived.then(part);
                }
            }
        }
        return new Replay.Completed(java.util.Objects.requireNonNull(lived), stages);
    }

    private static List<ReleaseRule> placeholders(Unfolding unfolding) {
        return Collections.nCopies(unfolding.market().stockpiles().size(), new ReleaseRule.None());
    }

    /// The problem that a stage was solved for, as it was posed.
    ///
    /// @param stage its place among the changes of belief
    public static Problem posed(Unfolding unfolding, int stage, Replay.Stage solved) {
        return problem(unfolding, stage, solved.believed().initial(), solved.rules());
    }

    private static Problem problem(Unfolding unfolding, int stage, State state, List<ReleaseRule> rules) {
        BeliefChange change = unfolding.changes().get(stage);
        return new Problem(
                unfolding.market(),
                change.belief(),
                state,
                change.month(),
                unfolding.months() - change.month(),
                rules,
                unfolding.terminal(),
                keepUntil(unfolding, stage));
    }

    /// Where stocks must be whole at the end because something lasts, no branch may end before.
    private static int keepUntil(Unfolding unfolding, int stage) {
        return unfolding.terminal() == Problem.Terminal.BASE_STOCK
                        || unfolding.realised().isEmpty()
                ? unfolding.months()
                : until(unfolding, stage);
    }

    /// First month that this stage does not live through: that of the next change of belief, or the end.
    private static int until(Unfolding unfolding, int stage) {
        return stage + 1 < unfolding.changes().size()
                ? unfolding.changes().get(stage + 1).month()
                : unfolding.months();
    }

    /// The branch that comes true, up to and without a month.
    private static int[] realisedCells(TimeTree tree, Problem problem, Measures realised, int until) {
        var cells = new int[until - problem.from()];
        int parent = -1;
        for (int i = 0; i < cells.length; i++) {
            parent = realisedChild(tree, parent, problem, realised, problem.from() + i);
            cells[i] = parent;
        }
        return cells;
    }

    private static int realisedChild(TimeTree tree, int parent, Problem problem, Measures realised, int month) {
        for (int k = 0; k < tree.size(); k++) {
            if (tree.parent(k) == parent
                    && tree.month(k) == month
                    && problem.belief().futures().get(tree.future(k)).measures().sameIn(realised, month)) {
                return k;
            }
        }
        throw new IllegalArgumentException(
                "What happens in month %d was held impossible by the belief of month %d.%nMaybe a change of belief is missing in month %d."
                        .formatted(month + 1, problem.from() + 1, month + 1));
    }
}
