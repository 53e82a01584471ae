package org.orebridge.workbench.study;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RollingBeliefs;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.planning.rolling.Unfolding;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.scenario.MappedScenario;
import org.orebridge.workbench.scenario.Scenario;

/// What a shock does to everybody under pacts of the parties, each solved when it is asked for.
///
/// Where stocks are shared their release is the best for the members together; where they are not, each
/// releases by its own interest, in a Nash equilibrium of release rules under what else was agreed. Prices move
/// for all.
public final class PactRuns {

    private final StudyCase central;
    private final String id;
    private final Equilibrium equilibrium;
    private final Equilibrium quick;
    private final Baseline baseline;
    private final SortedMap<Way, WayRun> found = new TreeMap<>();
    private final SortedMap<String, Replay.Completed> known = new TreeMap<>();
    private int replays;

    PactRuns(StudyCase central, String id, Equilibrium equilibrium, Equilibrium quick) {
        this.central = central;
        this.id = id;
        this.equilibrium = equilibrium;
        this.quick = quick;
        baseline = Baseline.of(central.market(), equilibrium);
        for (Way way : List.of(Way.NO_STOCKS, Way.ALONE, Way.ALONE_RESTRICTING)) {
            WayRun run = WayRun.searched(central, way, found, equilibrium, quick, Progress.SILENT);
            found.put(way, run);
            known.put(key(way), CoalitionRuns.completed(run.replay()));
        }
        known.put(key(PactCase.of(false)), known(Way.ALONE));
        known.put(key(PactCase.of(true)), known(Way.ALONE_RESTRICTING));
    }

    private static String key(Object what) {
        return String.valueOf(what);
    }

    private Replay.Completed known(Way way) {
        return java.util.Objects.requireNonNull(known.get(key(way)));
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

    /// Whether any party holds a stock.
    public boolean holdsSomething() {
        return !central.players().isEmpty();
    }

    /// How many pacts were replayed.
    public int replays() {
        return replays;
    }

    /// Nobody releases anything (R0).
    public PactValue nobody(boolean restricting) {
        return restricting ? value(replay(PactCase.of(true), RuleChoice.always(none()))) : value(known(Way.NO_STOCKS));
    }

    /// Each by its own interest (R1).
    public PactValue alone(boolean restricting) {
        return of(PactCase.of(restricting));
    }

    /// All parties under a pact.
    public PactValue of(PactCase pact) {
        return value(run(pact));
    }

    private Replay.Completed run(PactCase pact) {
        Replay.Completed before = known.get(key(pact));
        if (before != null) {
            return before;
        }
        Replay.Completed run = replay(pact, choice(pact));
        known.put(key(pact), run);
        return run;
    }

    private Replay.Completed replay(PactCase pact, RuleChoice choice) {
        replays++;
        return CoalitionRuns.completed(new RollingBeliefs(equilibrium).run(unfolding(pact), choice));
    }

    private RuleChoice choice(PactCase pact) {
        if (pact.has(Clause.SHARED_STOCKS)) {
            int stocks = central.market().stockpiles().size();
            return new SharedInterest(
                    parties(),
                    WayRun.family(central),
                    rules(known(Way.ALONE)),
                    CoalitionAccess.everybody(stocks),
                    List.of(),
                    quick,
                    Progress.SILENT);
        }
        return new SelfInterest(central.players(), known(Way.NO_STOCKS).stages(), quick, Progress.SILENT);
    }

    private static List<List<ReleaseRule>> rules(Replay.Completed run) {
        return run.stages().stream().map(Replay.Stage::rules).toList();
    }

    private List<ReleaseRule> none() {
        return Collections.nCopies(central.market().stockpiles().size(), new ReleaseRule.None());
    }

    private Unfolding unfolding(PactCase pact) {
        Market market = pact.has(Clause.SHARED_STOCKS)
                ? central.market().withStockpiles(central.partnerStocks().shared())
                : central.market();
        var measures = new PactMeasures(central, pact);
        MappedScenario done = central.mapped().with(measures::under);
        return central.unfolding(market, done);
    }

    private PactValue value(Replay.Completed run) {
        return new PactLedger(central, baseline, run).value();
    }
}
