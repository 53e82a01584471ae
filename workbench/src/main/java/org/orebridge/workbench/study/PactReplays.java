package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.Party;
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

/// Replays a shock under pacts, those that do not hang on each other side by side.
///
/// Pacts that are kept are remembered, because others are held against them and sought from them. What is
/// remembered does not change while pacts are replayed, so that the order in which they end makes no difference.
final class PactReplays {

    /// Shares of the usable stock that may be lent; which is best for the members by what is expected at first.
    private static final List<Double> LENT = List.of(0.5, 1.0);

    private final StudyCase central;
    private final PactScene scene;
    private final Equilibrium equilibrium;
    private final Equilibrium quick;
    private final ToDoubleFunction<Replay.Completed> joint;
    private final SortedMap<Way, WayRun> ways = new TreeMap<>();
    private final SortedMap<String, Found> known = new TreeMap<>();
    private final Set<String> beginning;
    private final SortedMap<String, List<Replay.Stage>> alike = new TreeMap<>();
    private int count;

    /// @param lent share of what is usable that is lent, 0 where nothing is
    private record Found(PactCase pact, Replay.Completed run, double lent) {}

    /// @param joint what a replay brings the parties together, USD; loans are chosen by it
    /// @param quick for weighing rules against each other
    PactReplays(PactScene scene, ToDoubleFunction<Replay.Completed> joint, Equilibrium equilibrium, Equilibrium quick) {
        this.central = scene.studyCase();
        this.scene = scene;
        this.equilibrium = equilibrium;
        this.quick = quick;
        this.joint = joint;
        for (Way way : List.of(Way.NO_STOCKS, Way.ALONE, Way.ALONE_RESTRICTING)) {
            ways.put(way, WayRun.searched(central, way, ways, equilibrium, quick, Progress.SILENT));
            run(way);
        }
        remember(new Found(PactCase.of(false), run(Way.ALONE), 0));
        remember(new Found(PactCase.of(true), run(Way.ALONE_RESTRICTING), 0));
        beginning = Set.copyOf(known.keySet());
    }

    private Replay.Completed run(Way way) {
        return CoalitionRuns.completed(Objects.requireNonNull(ways.get(way)).replay());
    }

    /// How many pacts were replayed.
    int count() {
        return count;
    }

    /// Nobody releases anything.
    Replay.Completed nobody(boolean restricting) {
        if (!restricting) {
            return run(Way.NO_STOCKS);
        }
        count++;
        return replay(scene.unfolding(PactCase.of(true)), RuleChoice.always(scene.none()));
    }

    /// One party alone releases as fast as it can; partners trade freely.
    Replay.Completed onlyBy(Party party) {
        List<ReleaseRule> rules = new ArrayList<>(scene.none());
        central.players().stream()
                .filter(player -> player.party().equals(party))
                .flatMap(player -> player.stockpiles().stream())
                .forEach(g -> rules.set(g, new ReleaseRule.Full()));
        count++;
        return replay(scene.unfolding(PactCase.of(false)), RuleChoice.always(rules));
    }

    /// Reads what comes of pacts and drops the replays that nothing else is held against.
    ///
    /// @param pacts no two alike; a formula is named where one decides
    /// @param progress one step a pact
    /// @return one reading a pact
    <T> List<T> read(List<PactCase> pacts, Function<Replay.Completed, T> reading, Progress progress) {
        remember(pacts.stream().flatMap(pact -> needs(pact).stream()).toList(), Progress.SILENT);
        pacts.stream().filter(pact -> known.containsKey(pact.toString())).forEach(_ -> progress.advance());
        remember(pacts.stream().filter(PactCase::keeps).toList(), progress);
        count += (int) pacts.stream()
                .filter(pact -> !known.containsKey(pact.toString()))
                .count();
        List<T> read = pacts.parallelStream()
                .map(pact -> {
                    Found before = known.get(pact.toString());
                    return reading.apply((before == null ? found(pact, progress) : before).run());
                })
                .toList();
        known.values().removeIf(found -> !found.pact().keeps());
        return read;
    }

    /// Works out what is not yet known, what it is held against first.
    private void remember(List<PactCase> pacts, Progress progress) {
        List<PactCase> open = pacts.stream()
                .filter(pact -> !known.containsKey(pact.toString()))
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            remember(open.stream().flatMap(pact -> needs(pact).stream()).toList(), Progress.SILENT);
            open.parallelStream().map(pact -> found(pact, progress)).toList().forEach(this::remember);
            count += open.size();
        }
    }

    private void remember(Found found) {
        known.put(found.pact().toString(), found);
        if (found.pact().keeps()) {
            alike.put(shape(found.pact()), found.run().stages());
        }
    }

    private Replay.Completed known(PactCase pact) {
        return Objects.requireNonNull(known.get(pact.toString())).run();
    }

    void forget() {
        known.keySet().retainAll(beginning);
        alike.clear();
    }

    /// Pacts that have to be known before one can be replayed.
    private static List<PactCase> needs(PactCase pact) {
        if (pact.passesOn()) {
            return List.of(unlent(pact));
        }
        return pact.keeps() || pact.has(Clause.RELEASE_RULE) ? List.of() : List.of(kept(pact));
    }

    private static PactCase unlent(PactCase pact) {
        return pact.without(Clause.LOANS, Clause.PLACE_SWAPS);
    }

    private static PactCase kept(PactCase pact) {
        return PactCase.of(pact.restricting(), pact.clauses());
    }

    private Found found(PactCase pact, Progress progress) {
        Found found = found(pact);
        progress.advance();
        return found;
    }

    private Found found(PactCase pact) {
        return pact.passesOn() ? lending(pact) : new Found(pact, replay(scene.unfolding(pact), choice(pact)), 0);
    }

    private Replay.Completed replay(Unfolding unfolding, RuleChoice choice) {
        return CoalitionRuns.completed(new RollingBeliefs(equilibrium).run(unfolding, choice));
    }

    private RuleChoice choice(PactCase pact) {
        if (pact.has(Clause.RELEASE_RULE) || !pact.keeps()) {
            return beside(pact.has(Clause.RELEASE_RULE) ? formula(pact) : RuleChoice.asIn(known(kept(pact))), pact);
        }
        if (pact.has(Clause.SHARED_STOCKS)) {
            return new SharedInterest(
                    scene.parties(),
                    WayRun.family(central),
                    run(Way.ALONE).stages().stream().map(Replay.Stage::rules).toList(),
                    CoalitionAccess.everybody(central.market().stockpiles().size()),
                    List.of(),
                    quick,
                    Progress.SILENT);
        }
        return new SelfInterest(central.players(), run(Way.NO_STOCKS).stages(), quick, Progress.SILENT);
    }

    /// The others by their rules, and the defector, if it holds something, by what is best for itself.
    private RuleChoice beside(RuleChoice others, PactCase pact) {
        return pact.defector()
                .flatMap(this::player)
                .map(player -> PactRules.beside(others, player, quick))
                .orElse(others);
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
        String id = pact.formula().orElseThrow();
        return Agreements.of(central.parameters()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No agreement has the id \"%s\".".formatted(id)));
    }

    /// As under the pact without loans, and of what may be lent the share that is best by what is expected at
    /// first.
    private Found lending(PactCase pact) {
        Replay.Completed unlent = known(unlent(pact));
        double most = expected(unlent);
        double chosen = 0;
        List<Replay.Stage> near = alike(pact);
        List<Replay.Stage> best = List.of();
        for (double share : LENT) {
            Replay.Completed begun = CoalitionRuns.completed(begun(pact, share, unlent, near));
            near = from(begun.stages().getFirst(), near);
            double worth = expected(begun);
            if (worth > most) {
                most = worth;
                chosen = share;
                best = near;
            }
        }
        return new Found(pact, chosen == 0 ? unlent : lent(pact, chosen, unlent, best), chosen);
    }

    private Replay begun(PactCase pact, double share, Replay.Completed unlent, List<Replay.Stage> near) {
        LentStocks lots = scene.lent(pact, share);
        return new RollingBeliefs(equilibrium)
                .begin(scene.unfolding(pact, lots), PactRules.lending(unlent, near, lots));
    }

    private Replay.Completed lent(PactCase pact, double share, Replay.Completed unlent, List<Replay.Stage> near) {
        LentStocks lots = scene.lent(pact, share);
        return replay(scene.unfolding(pact, lots), PactRules.lending(unlent, near, lots));
    }

    private static List<Replay.Stage> from(Replay.Stage first, List<Replay.Stage> alike) {
        var stages = new ArrayList<>(alike);
        if (stages.isEmpty()) {
            stages.add(first);
        } else {
            stages.set(0, first);
        }
        return stages;
    }

    /// What the members expect when the shock begins, against rest.
    private double expected(Replay.Completed run) {
        Replay.Stage first = run.stages().getFirst();
        return joint.applyAsDouble(new Replay.Completed(first.believed(), List.of(first)));
    }

    /// Stages of a pact under which as many stocks are as open, from which a search can start; may be empty.
    private List<Replay.Stage> alike(PactCase pact) {
        return alike.getOrDefault(shape(pact), List.of());
    }

    private static String shape(PactCase pact) {
        return pact.opens() + " " + pact.passesOn();
    }

    /// One party leaves after a month.
    ///
    /// @param month last month in which it keeps to the pact, from 1
    Replay.Completed left(PactCase pact, Party party, int month) {
        remember(List.of(pact), Progress.SILENT);
        Replay.Completed kept = known(pact);
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
        count++;
        return CoalitionRuns.completed(
                after.realised().isPresent()
                        ? rolling.resume(kept, month, after, choice)
                        : rolling.branch(kept, month, scene.unfolding(pact), after, choice));
    }

    /// Pacts as they are kept, to be kept in the same way in other cases.
    List<PactPlan> plans(List<PactCase> pacts) {
        remember(pacts, Progress.SILENT);
        remember(pacts.stream().map(PactReplays::unlent).toList(), Progress.SILENT);
        return pacts.stream().map(this::plan).toList();
    }

    private PactPlan plan(PactCase pact) {
        Found found = Objects.requireNonNull(known.get(pact.toString()));
        return new PactPlan(
                pact,
                found.lent(),
                pact.has(Clause.RELEASE_RULE) ? Optional.of(agreement(pact)) : Optional.empty(),
                found.run(),
                known(unlent(pact)));
    }
}
