package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.planning.sharing.Transfers;
import org.orebridge.workbench.cooperation.ScenarioWeights;
import org.orebridge.workbench.cooperation.pacts.Candidates.Candidate;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Worth;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.study.PactCase;

/// The same pacts in one world of each of several scenarios, by their weights.
final class WeighedPacts {

    private final List<ValuedWorld> worlds;
    private final ScenarioWeights weights;
    private final double enough;
    private final SortedSet<Clause> usable;

    /// @param worlds one a scenario, partners trading in the same way in all
    WeighedPacts(List<ValuedWorld> worlds, ScenarioWeights weights, double enough) {
        this.worlds = List.copyOf(worlds);
        this.weights = weights;
        this.enough = enough;
        var all = new TreeSet<Clause>();
        worlds.forEach(world -> all.addAll(world.usable));
        this.usable = Collections.unmodifiableSortedSet(all);
    }

    ExpectedPacts answer() {
        Optional<String> formula = bestFormula();
        var pacts = new ArrayList<Worth>();
        Candidates.of(usable, formulas()).forEach(candidate -> pacts.add(worth(named(candidate, formula))));
        var search = new SmallestPact(
                usable,
                enough,
                mean(world -> world.rounding),
                pacts.stream()
                        .map(pact -> new SmallestPact.Valued(
                                pact.clauses(), pact.members().welfare().expected()))
                        .toList(),
                subset -> members(looked(subset, formula)));
        Optional<Smallest> smallest = search.find();
        search.added().forEach(subset -> pacts.add(worth(looked(subset, formula))));
        smallest = smallest.map(found -> found.with(nobodyLoses(found.clauses(), pacts)));
        return new ExpectedPacts(worlds.getFirst().restricting, pacts, smallest);
    }

    /// What has to be paid in the mean over the scenarios.
    private Optional<Transfers> nobodyLoses(List<Clause> clauses, List<Worth> pacts) {
        double rounding = mean(world -> world.rounding);
        Worth worth = pacts.stream()
                .filter(pact -> pact.clauses().equals(clauses))
                .max(Comparator.comparingDouble(pact -> pact.members().welfare().expected()))
                .orElseThrow();
        return Transfers.nobodyLoses(
                worth.parties().stream().map(ExpectedPacts.Stake::player).toList(),
                worth.parties().stream()
                        .mapToDouble(stake -> stake.welfare().expected())
                        .map(usd -> Math.abs(usd) > rounding ? usd : 0)
                        .toArray());
    }

    private List<String> formulas() {
        return worlds.getFirst().runs.formulas();
    }

    /// A formula is signed beforehand: the one that brings most in expectation.
    private Optional<String> bestFormula() {
        return usable.contains(Clause.RELEASE_RULE)
                ? formulas().stream().max(Comparator.comparingDouble(id -> members(single(id))))
                : Optional.empty();
    }

    private static Candidate single(String formula) {
        return new Candidate(new TreeSet<>(List.of(Clause.RELEASE_RULE)), Optional.of(formula), Role.SINGLE);
    }

    private static Candidate looked(SortedSet<Clause> subset, Optional<String> formula) {
        return named(new Candidate(subset, Optional.empty(), Role.LOOKED_AT), formula);
    }

    private static Candidate named(Candidate candidate, Optional<String> formula) {
        boolean decides = candidate.clauses().contains(Clause.RELEASE_RULE);
        return new Candidate(
                candidate.clauses(),
                decides ? candidate.formula().or(() -> formula) : Optional.empty(),
                candidate.role());
    }

    private double members(Candidate candidate) {
        return mean(
                world -> effect(world, candidate.clauses(), candidate.formula()).members());
    }

    private double mean(ToDoubleFunction<ValuedWorld> figure) {
        return IntStream.range(0, worlds.size())
                .mapToDouble(s -> weights.shares().get(s) * figure.applyAsDouble(worlds.get(s)))
                .sum();
    }

    /// What cannot do anything in a scenario does nothing there.
    static PactCase pact(ValuedWorld world, SortedSet<Clause> clauses, Optional<String> formula) {
        var there = new TreeSet<>(clauses);
        there.retainAll(world.usable);
        return world.pact(there, there.contains(Clause.RELEASE_RULE) ? formula : Optional.empty());
    }

    private static Effect effect(ValuedWorld world, SortedSet<Clause> clauses, Optional<String> formula) {
        return world.effect(world.value(pact(world, clauses, formula)));
    }

    private Worth worth(Candidate candidate) {
        List<Effect> effects = worlds.stream()
                .map(world -> effect(world, candidate.clauses(), candidate.formula()))
                .toList();
        return new Stakes(worlds, weights, effects).worth(candidate);
    }

    /// The central values with ranges, as far as draws are done in all scenarios.
    ///
    /// @param cases one a scenario
    ExpectedPacts with(ExpectedPacts central, List<DrawnCase> cases) {
        List<Worth> shown = central.shown();
        return central.with(central.pacts().stream()
                .map(pact -> shown.contains(pact) ? with(pact, cases) : pact)
                .toList());
    }

    private Worth with(Worth pact, List<DrawnCase> cases) {
        List<List<Optional<Effect>>> drawn = IntStream.range(0, cases.size())
                .mapToObj(s -> cases.get(s).effects(worlds.get(s), pact))
                .toList();
        return new DrawnStakes(worlds, weights, drawn).with(pact);
    }
}
