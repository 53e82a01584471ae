package org.orebridge.planning.rolling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orebridge.market.Belief;
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
        return unfold(unfolding, solving(choice));
    }

    /// The first solve alone: what is chosen and expected when the shock begins.
    ///
    /// @return of the first stage of {@link #run}, whatever comes true
    public Replay begin(Unfolding unfolding, RuleChoice choice) {
        Problem open = problem(unfolding, 0, unfolding.initial(), placeholders(unfolding));
        Solved found = solving(choice).solve(0, open);
        return switch (found.outcome()) {
            case Outcome.Failed failed -> new Replay.Stopped(open.from(), failed.reason(), failed.diagnostics());
            case Outcome.Solved solved ->
                new Replay.Completed(solved.course(), List.of(new Replay.Stage(open.from(), found.rules(), solved)));
        };
    }

    private Solving solving(RuleChoice choice) {
        return (stage, open) -> {
            RuleChoice.Chosen chosen = choice.choose(stage, open);
            return new Solved(chosen.rules(), equilibrium.solve(open.withRules(chosen.rules()), chosen.near()));
        };
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
        return goOn(unfolding, solving, 0, unfolding.initial(), null, new ArrayList<>());
    }

    /// Goes on from what is then held, as if the shock unfolded otherwise from a month on.
    ///
    /// @param before how it unfolded up to then, in the same market
    /// @param month first month that is lived through anew; by then somebody knows what came true
    /// @param unfolding the same changes of belief, whose measures may differ
    public Replay resume(Replay.Completed before, int month, Unfolding unfolding, RuleChoice choice) {
        if (unfolding.realised().isEmpty() || month < 1 || month >= unfolding.months()) {
            throw new IllegalArgumentException(
                    "Going on from month %d needs to know what came true before.%nMaybe the end is left open."
                            .formatted(month + 1));
        }
        int[] cells = IntStream.range(0, month).toArray();
        var stages = new ArrayList<>(
                before.stages().stream().filter(stage -> stage.month() < month).toList());
        return goOn(
                unfolding,
                solving(choice),
                month,
                before.course().stateAfter(month - 1),
                before.course().along(cells),
                stages);
    }

    /// Goes on from what is then held on each branch, where nobody knows what comes true.
    ///
    /// @param before how it unfolded up to then, in the same market
    /// @param month first month that is lived through anew
    /// @param kept as which it unfolded
    /// @param after the same futures, whose measures may differ
    public Replay branch(Replay.Completed before, int month, Unfolding kept, Unfolding after, RuleChoice choice) {
        if (month < 1 || month >= after.months()) {
            throw new IllegalArgumentException(
                    "Going on from month %d of %d is not possible.%nMaybe a month in between was meant."
                            .formatted(month + 1, after.months()));
        }
        TimeTree tree = before.course().tree();
        var stages = new ArrayList<>(before.stages());
        var branches = new TreeMap<Integer, Course.Branch>();
        for (int cell = 0; cell < tree.size(); cell++) {
            if (tree.month(cell) == month - 1) {
                List<Integer> left = possible(kept.changes().getFirst().belief(), tree, cell);
                Problem open = open(after, month, left, before.course().stateAfter(cell));
                RuleChoice.Chosen chosen = choice.choose(0, open);
                switch (equilibrium.solve(open.withRules(chosen.rules()), chosen.near())) {
                    case Outcome.Failed failed -> {
                        return new Replay.Stopped(month, failed.reason(), failed.diagnostics());
                    }
                    case Outcome.Solved solved -> {
                        stages.add(new Replay.Stage(month, chosen.rules(), solved));
                        branches.put(cell, new Course.Branch(solved.course(), left));
                    }
                }
            }
        }
        return new Replay.Completed(before.course().then(branches), stages);
    }

    /// Futures that come by a cell.
    private static List<Integer> possible(Belief belief, TimeTree tree, int cell) {
        Measures one = belief.futures().get(tree.future(cell)).measures();
        return IntStream.range(0, belief.futures().size())
                .filter(f -> IntStream.rangeClosed(tree.firstMonth(), tree.month(cell))
                        .allMatch(t -> belief.futures().get(f).measures().sameIn(one, t)))
                .boxed()
                .toList();
    }

    private static Problem open(Unfolding unfolding, int month, List<Integer> left, State state) {
        List<Belief.Future> all = unfolding.changes().getFirst().belief().futures();
        double sum = left.stream().mapToDouble(f -> all.get(f).probability()).sum();
        return new Problem(
                unfolding.market(),
                new Belief(left.stream()
                        .map(all::get)
                        .map(future -> new Belief.Future(future.name(), future.probability() / sum, future.measures()))
                        .toList()),
                state,
                month,
                unfolding.months() - month,
                placeholders(unfolding),
                unfolding.terminal(),
                unfolding.months());
    }

    private static Replay goOn(
            Unfolding unfolding,
            Solving solving,
            int from,
            State held,
            @Nullable Course before,
            List<Replay.Stage> stages) {
        State state = held;
        @Nullable Course lived = before;
        for (int i = inForce(unfolding, from); i < unfolding.changes().size(); i++) {
            Problem open = from(from, problem(unfolding, i, state, placeholders(unfolding)), unfolding);
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
        return new Replay.Completed(Objects.requireNonNull(lived), stages);
    }

    /// The last change of belief up to a month.
    private static int inForce(Unfolding unfolding, int month) {
        int last = 0;
        for (int i = 0; i < unfolding.changes().size(); i++) {
            last = unfolding.changes().get(i).month() <= month ? i : last;
        }
        return last;
    }

    /// The rest of a problem from a month on, for those futures that what happened until then has left possible.
    private static Problem from(int month, Problem problem, Unfolding unfolding) {
        if (month <= problem.from()) {
            return problem;
        }
        Measures realised = unfolding.realised().orElseThrow();
        List<Belief.Future> left = problem.belief().futures().stream()
                .filter(future -> IntStream.range(problem.from(), month)
                        .allMatch(t -> future.measures().sameIn(realised, t)))
                .toList();
        double sum = left.stream().mapToDouble(Belief.Future::probability).sum();
        return new Problem(
                problem.market(),
                new Belief(left.stream()
                        .map(future -> new Belief.Future(future.name(), future.probability() / sum, future.measures()))
                        .toList()),
                problem.state(),
                month,
                problem.from() + problem.months() - month,
                problem.rules(),
                problem.terminal(),
                problem.keepUntil());
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
