package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.planning.agreement.Agreement;
import org.orebridge.planning.release.Player;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RollingBeliefs;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.planning.rolling.Unfolding;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.scenario.Project;
import org.orebridge.workbench.scenario.ProjectMapping;
import org.orebridge.workbench.scenario.Scenario;

/// What a shock does to everybody under pacts of the parties, each solved when it is asked for and remembered.
///
/// Where stocks are shared their release is the best for the members together; where a formula is agreed on, it
/// decides; otherwise each releases by its own interest, in a Nash equilibrium of release rules under what else was
/// agreed. Prices move for all.
public final class PactRuns {

    /// Shares of the usable stock that may be lent; which is best for the members by what is expected at first.
    private static final List<Double> LENT = List.of(0.5, 1.0);

    private final StudyCase central;
    private final String id;
    private final LoanTerms loans;
    private final Equilibrium equilibrium;
    private final Equilibrium quick;
    private final Baseline baseline;
    private final SortedMap<Way, WayRun> found = new TreeMap<>();
    private final SortedMap<String, Replay.Completed> known = new TreeMap<>();
    private int replays;

    PactRuns(StudyCase central, String id, LoanTerms loans, Equilibrium equilibrium, Equilibrium quick) {
        this.central = central;
        this.id = id;
        this.loans = loans;
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
                restricting ? replay(unfolding(PactCase.of(true)), RuleChoice.always(none())) : known(Way.NO_STOCKS));
    }

    /// One party alone releases as fast as it can and nobody else anything; partners trade freely.
    public PactValue onlyBy(Party party) {
        List<ReleaseRule> rules = new ArrayList<>(none());
        central.players().stream()
                .filter(player -> player.party().equals(party))
                .flatMap(player -> player.stockpiles().stream())
                .forEach(g -> rules.set(g, new ReleaseRule.Full()));
        return value(replay(unfolding(PactCase.of(false)), RuleChoice.always(rules)));
    }

    /// All parties under a pact; under the empty one, each by its own interest (R1).
    public PactValue of(PactCase pact) {
        return value(run(pact));
    }

    private Replay.Completed run(PactCase pact) {
        Replay.Completed before = known.get(pact.toString());
        if (before != null) {
            return before;
        }
        Replay.Completed run = pact.passesOn() ? lending(pact) : replay(unfolding(pact), choice(pact));
        known.put(pact.toString(), run);
        return run;
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

    /// One party leaves after a month and does what is best for itself; the others keep to the pact among themselves.
    ///
    /// @param month last month in which it keeps to the pact, from 1
    public PactValue left(PactCase pact, Party party, int month) {
        Replay.Completed kept = run(pact);
        PactCase gone = pact.leftBy(party, month);
        Unfolding after =
                unfolding(gone).withMarket(kept.course().market(), kept.course().initial());
        RuleChoice others = pact.has(Clause.RELEASE_RULE)
                ? formula(gone)
                : PactRules.without(
                        party,
                        kept,
                        CoalitionAccess.of(central.market(), loyal(gone), List.of())
                                .nodes());
        replays++;
        return value(CoalitionRuns.completed(
                new RollingBeliefs(equilibrium).resume(kept, month, after, beside(others, gone))));
    }

    private Optional<Player> player(Party party) {
        return central.players().stream()
                .filter(player -> player.party().equals(party))
                .findFirst();
    }

    /// By the formula named, or by that under which the members lose least. What one holds that does not keep to the
    /// pact stays where it is.
    private RuleChoice formula(PactCase pact) {
        String id = pact.formula().orElseGet(() -> bestFormula(pact));
        Agreement agreement = agreements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No agreement has the id \"%s\".".formatted(id)));
        return PactRules.formula(agreement, loyal(pact), quick);
    }

    private List<Party> loyal(PactCase pact) {
        return parties().stream()
                .filter(party -> pact.defector().filter(party::equals).isEmpty())
                .toList();
    }

    /// The formula that brings the members most where nothing else is agreed.
    public String bestFormula(PactCase pact) {
        PactCase single = PactCase.of(pact.restricting(), Clause.RELEASE_RULE);
        return formulas().stream()
                .max(Comparator.comparingDouble(id -> of(single.by(id)).joint()))
                .orElseThrow();
    }

    /// As under the pact without loans, and of what may be lent the share that is best by what is expected at first.
    private Replay.Completed lending(PactCase pact) {
        PactCase rest = pact.without(Clause.LOANS, Clause.PLACE_SWAPS);
        Replay.Completed best = run(rest);
        double most = expected(best);
        for (double share : LENT) {
            Replay.Completed run = lending(pact, rest, share);
            double worth = expected(run);
            if (worth > most) {
                best = run;
                most = worth;
            }
        }
        return best;
    }

    private Replay.Completed lending(PactCase pact, PactCase rest, double share) {
        Unfolding unfolding = unfolding(rest);
        var lent = new LentStocks(central, unfolding.market(), loyal(pact), loans, pact.has(Clause.PLACE_SWAPS), share);
        Market market = lent.market();
        return replay(unfolding.withMarket(market, State.atRest(market)), PactRules.lending(run(rest), lent));
    }

    /// What the members expect at the first change of belief, against rest.
    private double expected(Replay.Completed run) {
        var first = run.stages().getFirst();
        return value(new Replay.Completed(first.believed(), List.of(first))).joint();
    }

    private List<ReleaseRule> none() {
        return Collections.nCopies(central.market().stockpiles().size(), new ReleaseRule.None());
    }

    /// Joint projects that parties of the question can build; there are others only if some party is not asked for.
    public List<Project> projects() {
        return built(PactCase.of(false));
    }

    /// Those in which all take part that have to, or that gave something when one left.
    private List<Project> built(PactCase pact) {
        List<String> all = parties().stream().map(Party::id).toList();
        List<String> loyal = loyal(pact).stream().map(Party::id).toList();
        return scenario().projects().stream()
                .filter(project -> all.containsAll(project.parties()))
                .filter(project -> loyal.containsAll(project.parties()) || project.leadMonths() < pact.gone())
                .toList();
    }

    private Measures done(PactCase pact, Measures scenario) {
        Measures with = pact.has(Clause.JOINT_PROJECTS)
                ? new ProjectMapping(scenario(), central.market(), central.months()).with(scenario, built(pact))
                : scenario;
        return new PactMeasures(central, pact).under(with);
    }

    private Unfolding unfolding(PactCase pact) {
        Market market = pact.opens()
                ? central.market().withStockpiles(central.partnerStocks().shared())
                : central.market();
        return central.unfolding(market, central.mapped().with(measures -> done(pact, measures)));
    }

    private PactValue value(Replay.Completed run) {
        return new PactLedger(central, baseline, run).value();
    }
}
