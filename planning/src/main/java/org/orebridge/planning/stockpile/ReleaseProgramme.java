package org.orebridge.planning.stockpile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Stochastic dynamic programme of one pooled stock: in each month, release until a tonne brings no more than
/// one kept.
///
/// V_n(G) = max over u of B_n(u) + W_n(G - u), with W_n = beta x sum of probability x V_next, or what a kept
/// tonne is worth at the end. In marginal values: V_n' adds up B_n' and W_n' along the quantity, W_n' adds up
/// the V_next' along the worth. Exact but for rounding; no grid.
///
/// Source: Teisberg 1981; Williams and Wright 1991, on storage under uncertain supply.
public final class ReleaseProgramme {

    private final Stage first;
    private final double beta;
    private final IdentityHashMap<Stage, MarginalValue> marginal = new IdentityHashMap<>();
    private final IdentityHashMap<Stage, MarginalValue> later = new IdentityHashMap<>();
    private final IdentityHashMap<Stage, Double> without = new IdentityHashMap<>();

    /// @param beta discount factor of a month
    public ReleaseProgramme(Stage first, double beta) {
        this.first = first;
        this.beta = beta;
        work(first);
    }

    private void work(Stage stage) {
        stage.next().stream().filter(next -> !marginal.containsKey(next)).forEach(this::work);
        MarginalValue kept = stage.next().isEmpty()
                ? MarginalValue.flat(stage.kept())
                : MarginalValue.alongWorth(
                        stage.next().stream().map(this::marginalOf).toList(),
                        stage.next().stream()
                                .mapToDouble(next -> beta * next.probability())
                                .toArray());
        later.put(stage, kept);
        marginal.put(stage, MarginalValue.alongQuantity(List.of(stage.relief(), kept)));
        double ahead = stage.next().stream()
                .mapToDouble(next -> next.probability() * without.getOrDefault(next, 0.0))
                .sum();
        without.put(stage, stage.without() + beta * ahead);
    }

    private MarginalValue marginalOf(Stage stage) {
        return Objects.requireNonNull(marginal.get(stage), "every stage is worked out");
    }

    /// What one more tonne is worth when the disruption begins, by how many there are.
    public MarginalValue marginal() {
        return marginalOf(first);
    }

    /// Expected USD with so many tonnes and the best releases.
    public double value(double stock) {
        return without.getOrDefault(first, 0.0) + marginal().total(stock);
    }

    /// The best release in a month.
    public Policy best() {
        return (stage, month, stock) -> bestOf(stage, stock);
    }

    private double bestOf(Stage stage, double stock) {
        return Math.min(stock, stage.relief().atLeast(marginalOf(stage).worth(stock)));
    }

    /// Expected USD with so many tonnes, released by a policy.
    public double value(double stock, Policy policy) {
        return outcomes(stock, policy).stream()
                .mapToDouble(outcome -> outcome.probability() * outcome.worth())
                .sum();
    }

    /// How one branch turned out.
    ///
    /// @param probability of the branch
    /// @param worth USD that it brings, discounted to the first month
    /// @param releases t in each of its months
    public record Outcome(double probability, double worth, List<Double> releases) {
        public Outcome {
            releases = List.copyOf(releases);
        }
    }

    /// How each branch turns out, in the order of the tree.
    public List<Outcome> outcomes(double stock, Policy policy) {
        var outcomes = new ArrayList<Outcome>();
        follow(first, 0, stock, new Outcome(1, 0, List.of()), policy, outcomes);
        return outcomes;
    }

    private void follow(Stage stage, int month, double stock, Outcome before, Policy policy, List<Outcome> outcomes) {
        double most = Math.min(stock, stage.relief().atLeast(Double.NEGATIVE_INFINITY));
        double release = Math.clamp(policy.release(stage, month, stock), 0, most);
        double discount = Math.pow(beta, month);
        double worth =
                before.worth() + discount * (stage.without() + stage.relief().total(release));
        var releases = new ArrayList<>(before.releases());
        releases.add(release);
        double left = stock - release;
        if (stage.next().isEmpty()) {
            outcomes.add(new Outcome(before.probability(), worth + discount * stage.kept() * left, releases));
            return;
        }
        for (Stage next : stage.next()) {
            var reached = new Outcome(before.probability() * next.probability(), worth, releases);
            follow(next, month + 1, left, reached, policy, outcomes);
        }
    }

    /// The best release in every stage, a stage before what may come after it.
    ///
    /// @return t; as many as {@link Stage#count}
    public double[] plan(double stock) {
        var releases = new double[first.count()];
        plan(first, 0, stock, releases);
        return releases;
    }

    /// @return place of the stage that comes after all of this one's
    private int plan(Stage stage, int place, double stock, double[] releases) {
        releases[place] = bestOf(stage, stock);
        int next = place + 1;
        for (Stage after : stage.next()) {
            next = plan(after, next, stock - releases[place], releases);
        }
        return next;
    }

    /// What knowing and planning are worth.
    ///
    /// @param best SP: expected USD of the best releases
    /// @param foresight WS: expected USD if the end were known from the first month on
    /// @param meanPlan EEV: expected USD of releasing in the first month as if the mean came true, then best
    /// @param hold expected USD of never releasing
    /// @param full expected USD of releasing as fast as possible
    public record Worth(double best, double foresight, double meanPlan, double hold, double full) {

        /// Expected value of perfect information, WS - SP.
        public double ofInformation() {
            return foresight - best;
        }

        /// Value of the stochastic solution, SP - EEV.
        public double ofStochasticSolution() {
            return best - meanPlan;
        }
    }

    public Worth worth(double stock) {
        return new Worth(
                value(stock),
                foresight(stock),
                meanPlan(stock),
                value(stock, Policy.hold()),
                value(stock, Policy.full()));
    }

    private double foresight(double stock) {
        return branches(first, 1, List.of()).stream()
                .mapToDouble(branch ->
                        branch.probability() * new ReleaseProgramme(chain(branch.stages()), beta).value(stock))
                .sum();
    }

    private record Branch(double probability, List<Stage> stages) {

        Branch at(int month) {
            return new Branch(probability, List.of(stages.get(Math.min(month, stages.size() - 1))));
        }
    }

    private static List<Branch> branches(Stage stage, double probability, List<Stage> before) {
        var path = new ArrayList<>(before);
        path.add(stage);
        if (stage.next().isEmpty()) {
            return List.of(new Branch(probability, path));
        }
        return stage.next().stream()
                .flatMap(next -> branches(next, probability * next.probability(), path).stream())
                .toList();
    }

    /// One branch as if nothing else could come.
    private static Stage chain(List<Stage> stages) {
        Stage last = stages.getLast().given(1);
        for (int month = stages.size() - 2; month >= 0; month--) {
            Stage at = stages.get(month);
            last = Stage.before(1, at.without(), at.relief(), List.of(last));
        }
        return last;
    }

    private double meanPlan(double stock) {
        Stage mean = meanChain();
        double release = new ReleaseProgramme(mean, beta).bestOf(mean, stock);
        Policy then = best();
        return value(stock, (stage, month, left) -> month == 0 ? release : then.release(stage, month, left));
    }

    /// Each month as it is in the mean over all branches; one that has ended stays as it ended.
    private Stage meanChain() {
        List<Branch> branches = branches(first, 1, List.of());
        int longest = branches.stream()
                .mapToInt(branch -> branch.stages().size())
                .max()
                .orElseThrow();
        List<List<Branch>> months = IntStream.range(0, longest)
                .mapToObj(month ->
                        branches.stream().map(branch -> branch.at(month)).toList())
                .toList();
        Stage chain = Stage.last(1, 0, relief(months.getLast()), kept(months.getLast()));
        for (int month = months.size() - 2; month >= 0; month--) {
            chain = Stage.before(1, 0, relief(months.get(month)), List.of(chain));
        }
        return chain;
    }

    private static MarginalValue relief(List<Branch> month) {
        return MarginalValue.alongWorth(
                month.stream()
                        .map(branch -> branch.stages().getFirst().relief())
                        .toList(),
                month.stream().mapToDouble(Branch::probability).toArray());
    }

    private static double kept(List<Branch> month) {
        return month.stream()
                .mapToDouble(branch ->
                        branch.probability() * branch.stages().getFirst().kept())
                .sum();
    }
}
