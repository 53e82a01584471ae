package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.agreement.Agreement;
import org.orebridge.planning.release.Player;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RollingBeliefs;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.planning.rolling.Unfolding;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.scenario.Project;
import org.orebridge.workbench.scenario.Scenario;

/// What a shock does to everybody under pacts of the parties, each solved when it is asked for and remembered.
///
/// Where stocks are shared their release is the best for the members together; where a formula is agreed on, it
/// decides; otherwise each releases by its own interest, in a Nash equilibrium of release rules under what else
/// was agreed. Prices move for all.
public final class PactRuns {

    /// Shares of the usable stock that may be lent; which is best for the members by what is expected at first.
    private static final List<Double> LENT = List.of(0.5, 1.0);

    private final UnaryOperator<StudyCase> assumed;
    private final StudyCase central;
    private final PactScene scene;
    private final String id;
    private final Equilibrium equilibrium;
    private final Equilibrium quick;
    private final Baseline baseline;
    private final SortedMap<Way, WayRun> found = new TreeMap<>();
    private final SortedMap<String, Replay.Completed> known = new TreeMap<>();
    private final Set<String> beginning;
    private final SortedMap<String, Double> lent = new TreeMap<>();
    private final SortedMap<String, List<Replay.Stage>> alike = new TreeMap<>();
    private final SortedMap<Boolean, String> formulas = new TreeMap<>();
    private int replays;

    /// @param assumed what is assumed on top of the scenario, in any case
    PactRuns(
            StudySetup setup,
            UnaryOperator<StudyCase> assumed,
            String id,
            LoanTerms loans,
            Equilibrium equilibrium,
            Equilibrium quick) {
        this.assumed = assumed;
        this.central = assumed.apply(setup.at(setup.parameters()));
        this.scene = new PactScene(central, loans);
        this.id = id;
        this.equilibrium = equilibrium;
        this.quick = quick;
        baseline = Baseline.of(central.market(), equilibrium);
        for (Way way : List.of(Way.NO_STOCKS, Way.ALONE, Way.ALONE_RESTRICTING)) {
            WayRun run = WayRun.searched(central, way, found, equilibrium, quick, Progress.SILENT);
            found.put(way, run);
            known.put(way.toString(), CoalitionRuns.completed(run.replay()));
        }
        known.put(PactCase.of(false).toString(), known(Way.ALONE));
        known.put(PactCase.of(true).toString(), known(Way.ALONE_RESTRICTING));
        beginning = Set.copyOf(known.keySet());
    }

    private Replay.Completed known(Way way) {
        return Objects.requireNonNull(known.get(way.toString()));
    }

    /// Names the question, as a run of its own would be named.
    public String id() {
        return id;
    }

    public Scenario scenario() {
        return central.setup().scenario();
    }

    public List<Party> parties() {
        return central.setup().parties();
    }

    /// Those of them that hold something.
    public List<Party> holders() {
        return central.players().stream().map(Player::party).toList();
    }

    /// Whether some lot may be lent.
    public boolean lends() {
        return LentStocks.any(central);
    }

    /// Whether holders in the parties' countries hoard.
    public boolean hoards() {
        return PactMeasures.hoards(central);
    }

    /// Who restricts exports and is no party.
    public List<Region> exporters() {
        return ExporterAnswer.exporters(central);
    }

    /// Ids of the agreements by whose formulas stocks can be released.
    public List<String> formulas() {
        return agreements().stream().map(Agreement::id).toList();
    }

    private List<Agreement> agreements() {
        return Agreements.of(central.parameters());
    }

    /// How many pacts were replayed.
    public int replays() {
        return replays;
    }

    /// Nobody releases anything (R0).
    public PactValue nobody(boolean restricting) {
        return value(
                restricting
                        ? replay(scene.unfolding(PactCase.of(true)), RuleChoice.always(scene.none()))
                        : known(Way.NO_STOCKS));
    }

    /// One party alone releases as fast as it can and nobody else anything; partners trade freely.
    public PactValue onlyBy(Party party) {
        List<ReleaseRule> rules = new ArrayList<>(scene.none());
        central.players().stream()
                .filter(player -> player.party().equals(party))
                .flatMap(player -> player.stockpiles().stream())
                .forEach(g -> rules.set(g, new ReleaseRule.Full()));
        return value(replay(scene.unfolding(PactCase.of(false)), RuleChoice.always(rules)));
    }

    /// All parties under a pact; under the empty one, each by its own interest (R1).
    public PactValue of(PactCase pact) {
        return value(run(pact));
    }

    /// Pacts that are kept are remembered: others are held against them.
    private Replay.Completed run(PactCase asked) {
        PactCase pact = named(asked);
        Replay.Completed before = known.get(pact.toString());
        if (before != null) {
            return before;
        }
        if (pact.keeps() && pact.clauses().equals(Set.of(Clause.RELEASE_RULE))) {
            formulas(pact.restricting());
            return Objects.requireNonNull(known.get(pact.toString()));
        }
        Replay.Completed run = pact.passesOn() ? lending(pact) : replay(scene.unfolding(pact), choice(pact));
        if (pact.keeps()) {
            known.put(pact.toString(), run);
            alike.put(shape(pact), run.stages());
        }
        return run;
    }

    /// Every formula by itself, side by side: each is a long chain of solves.
    private void formulas(boolean restricting) {
        List<PactCase> pacts = formulas().stream()
                .map(PactCase.of(restricting, Clause.RELEASE_RULE)::by)
                .toList();
        List<Replay.Completed> runs = pacts.parallelStream()
                .map(pact -> CoalitionRuns.completed(
                        new RollingBeliefs(equilibrium).run(scene.unfolding(pact), formula(pact))))
                .toList();
        replays += runs.size();
        for (int p = 0; p < runs.size(); p++) {
            known.put(pacts.get(p).toString(), runs.get(p));
            alike.put(shape(pacts.get(p)), runs.get(p).stages());
        }
    }

    /// With the formula that decides, where one does.
    private PactCase named(PactCase pact) {
        return pact.has(Clause.RELEASE_RULE) && pact.formula().isEmpty() ? pact.by(bestFormula(pact)) : pact;
    }

    /// Drops what can be worked out again but each alone and nobody: replays of many pacts fill the memory.
    public void forget() {
        known.keySet().retainAll(beginning);
        lent.clear();
        alike.clear();
    }

    private Replay.Completed replay(Unfolding unfolding, RuleChoice choice) {
        replays++;
        return CoalitionRuns.completed(new RollingBeliefs(equilibrium).run(unfolding, choice));
    }

    private RuleChoice choice(PactCase pact) {
        if (pact.has(Clause.RELEASE_RULE) || !pact.keeps()) {
            RuleChoice others = pact.has(Clause.RELEASE_RULE)
                    ? formula(pact)
                    : RuleChoice.asIn(run(PactCase.of(pact.restricting(), pact.clauses())));
            return beside(others, pact);
        }
        if (pact.has(Clause.SHARED_STOCKS)) {
            return new SharedInterest(
                    parties(),
                    WayRun.family(central),
                    known(Way.ALONE).stages().stream().map(Replay.Stage::rules).toList(),
                    CoalitionAccess.everybody(central.market().stockpiles().size()),
                    List.of(),
                    quick,
                    Progress.SILENT);
        }
        return new SelfInterest(central.players(), known(Way.NO_STOCKS).stages(), quick, Progress.SILENT);
    }

    /// The others by their rules, and the defector, if it holds something, by what is best for itself.
    private RuleChoice beside(RuleChoice others, PactCase pact) {
        return pact.defector()
                .flatMap(this::player)
                .map(player -> PactRules.beside(others, player, quick))
                .orElse(others);
    }

    /// One party leaves after a month and does what is best for itself; the others keep to the pact among
    /// themselves.
    ///
    /// @param month last month in which it keeps to the pact, from 1
    public PactValue left(PactCase pact, Party party, int month) {
        Replay.Completed kept = run(pact);
        PactCase gone = pact.leftBy(party, month);
        Unfolding after = scene.unfolding(gone)
                .withMarket(kept.course().market(), kept.course().initial());
        RuleChoice others = pact.has(Clause.RELEASE_RULE)
                ? formula(gone)
                : PactRules.without(
                        party,
                        kept,
                        CoalitionAccess.of(central.market(), scene.loyal(gone), List.of())
                                .nodes());
        RuleChoice choice = beside(others, gone);
        var rolling = new RollingBeliefs(equilibrium);
        replays++;
        return value(CoalitionRuns.completed(
                after.realised().isPresent()
                        ? rolling.resume(kept, month, after, choice)
                        : rolling.branch(kept, month, scene.unfolding(pact), after, choice)));
    }

    private Optional<Player> player(Party party) {
        return central.players().stream()
                .filter(player -> player.party().equals(party))
                .findFirst();
    }

    /// What one holds that does not keep to the pact stays where it is.
    private RuleChoice formula(PactCase pact) {
        return PactRules.formula(agreement(pact), scene.loyal(pact), alike(pact), quick);
    }

    private Agreement agreement(PactCase pact) {
        String id = named(pact).formula().orElseThrow();
        return agreements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No agreement has the id \"%s\".".formatted(id)));
    }

    /// The formula that brings the members most, or under which they lose least, where nothing else is agreed.
    public String bestFormula(PactCase pact) {
        String before = formulas.get(pact.restricting());
        if (before != null) {
            return before;
        }
        PactCase single = PactCase.of(pact.restricting(), Clause.RELEASE_RULE);
        String best = formulas().stream()
                .max(Comparator.comparingDouble(id -> of(single.by(id)).joint()))
                .orElseThrow();
        formulas.put(pact.restricting(), best);
        return best;
    }

    /// As under the pact without loans, and of what may be lent the share that is best by what is expected at
    /// first.
    private Replay.Completed lending(PactCase pact) {
        Replay.Completed best = run(unlent(pact));
        double most = expected(best);
        double chosen = 0;
        for (double share : LENT) {
            Replay.Completed run = lending(pact, share);
            double worth = expected(run);
            if (worth > most) {
                best = run;
                most = worth;
                chosen = share;
            }
        }
        lent.put(pact.toString(), chosen);
        return best;
    }

    private static PactCase unlent(PactCase pact) {
        return pact.without(Clause.LOANS, Clause.PLACE_SWAPS);
    }

    private Replay.Completed lending(PactCase pact, double share) {
        LentStocks lots = scene.lent(pact, share);
        Replay.Completed found =
                replay(scene.unfolding(pact, lots), PactRules.lending(run(unlent(pact)), alike(pact), lots));
        alike.put(shape(pact), found.stages());
        return found;
    }

    /// Stages of a pact under which as many stocks are as open, from which a search can start; may be empty.
    private List<Replay.Stage> alike(PactCase pact) {
        return alike.getOrDefault(shape(pact), List.of());
    }

    private static String shape(PactCase pact) {
        return pact.opens() + " " + pact.passesOn();
    }

    /// What pacts that are kept bring under many sets of parameters.
    ///
    /// @param draws of these, 0 and more
    /// @param progress one step a draw
    /// @return by draw, what each pact brings; empty where the draw makes no market or fails
    public List<Optional<List<PactValue>>> drawn(List<PactCase> pacts, int draws, long seed, Progress progress) {
        List<PactPlan> plans = pacts.stream().map(this::plan).toList();
        return new PactDraws(central.setup(), assumed, scene.loans(), plans, quick)
                .run(draws, seed, central.market().stockpiles().size(), progress);
    }

    private PactPlan plan(PactCase asked) {
        PactCase pact = named(asked);
        Replay.Completed run = run(pact);
        return new PactPlan(
                pact,
                lent.getOrDefault(pact.toString(), 0.0),
                pact.has(Clause.RELEASE_RULE) ? Optional.of(agreement(pact)) : Optional.empty(),
                run,
                run(unlent(pact)));
    }

    /// What the members expect at the first change of belief, against rest.
    private double expected(Replay.Completed run) {
        var first = run.stages().getFirst();
        return value(new Replay.Completed(first.believed(), List.of(first))).joint();
    }

    /// Joint projects that parties of the question can build; there are others only if some party is not asked
    /// for.
    public List<Project> projects() {
        return scene.built(PactCase.of(false));
    }

    private PactValue value(Replay.Completed run) {
        return new PactLedger(central, baseline, run).value();
    }
}
