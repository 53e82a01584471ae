package org.orebridge.workbench.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Equilibrium;
import org.orebridge.planning.agreement.Agreement;
import org.orebridge.planning.release.Player;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.scenario.Project;
import org.orebridge.workbench.scenario.Scenario;

/// What a shock does to everybody under pacts of the parties, each solved when it is asked for and remembered.
///
/// Where stocks are shared their release is the best for the members together; where a formula is agreed on, it
/// decides; otherwise each releases by its own interest, in a Nash equilibrium of release rules under what else
/// was agreed. Prices move for all.
public final class PactRuns {

    private final UnaryOperator<StudyCase> assumed;
    private final StudyCase central;
    private final PactScene scene;
    private final String id;
    private final Equilibrium quick;
    private final Baseline baseline;
    private final PactReplays replays;
    private final SortedMap<Boolean, String> formulas = new TreeMap<>();

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
        this.quick = quick;
        baseline = Baseline.of(central.market(), equilibrium);
        replays = new PactReplays(scene, run -> value(run).joint(), equilibrium, quick);
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
        return Agreements.of(central.parameters()).stream().map(Agreement::id).toList();
    }

    /// How many pacts were replayed.
    public int replays() {
        return replays.count();
    }

    /// Nobody releases anything (R0).
    public PactValue nobody(boolean restricting) {
        return value(replays.nobody(restricting));
    }

    /// One party alone releases as fast as it can and nobody else anything; partners trade freely.
    public PactValue onlyBy(Party party) {
        return value(replays.onlyBy(party));
    }

    /// All parties under a pact; under the empty one, each by its own interest (R1).
    public PactValue of(PactCase pact) {
        return of(List.of(pact), Progress.SILENT).getFirst();
    }

    /// Several pacts, side by side where none hangs on another.
    ///
    /// @param pacts no two alike
    /// @param progress one step a pact
    /// @return one a pact
    public List<PactValue> of(List<PactCase> pacts, Progress progress) {
        return replays.read(pacts.stream().map(this::named).toList(), this::value, progress);
    }

    /// With the formula that decides, where one does.
    private PactCase named(PactCase pact) {
        return pact.has(Clause.RELEASE_RULE) && pact.formula().isEmpty() ? pact.by(bestFormula(pact)) : pact;
    }

    /// The formula that brings the members most, or under which they lose least, where nothing else is agreed.
    public String bestFormula(PactCase pact) {
        String before = formulas.get(pact.restricting());
        if (before != null) {
            return before;
        }
        PactCase single = PactCase.of(pact.restricting(), Clause.RELEASE_RULE);
        List<String> ids = formulas();
        List<PactValue> worth = of(ids.stream().map(single::by).toList(), Progress.SILENT);
        String best = ids.get(IntStream.range(0, ids.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> worth.get(i).joint()))
                .orElseThrow());
        formulas.put(pact.restricting(), best);
        return best;
    }

    /// Drops what can be worked out again but each alone and nobody: replays of many pacts fill the memory.
    public void forget() {
        replays.forget();
    }

    /// One party leaves after a month and does what is best for itself; the others keep to the pact among
    /// themselves.
    ///
    /// @param month last month in which it keeps to the pact, from 1
    public PactValue left(PactCase pact, Party party, int month) {
        return value(replays.left(named(pact), party, month));
    }

    /// What pacts that are kept bring under many sets of parameters.
    ///
    /// @param draws of these, 0 and more
    /// @param progress one step a draw
    /// @return by draw, what each pact brings; empty where the draw makes no market or fails
    public List<Optional<List<PactValue>>> drawn(List<PactCase> pacts, int draws, long seed, Progress progress) {
        List<PactPlan> plans = replays.plans(pacts.stream().map(this::named).toList());
        return new PactDraws(central.setup(), assumed, scene.loans(), plans, quick)
                .run(draws, seed, central.market().stockpiles().size(), progress);
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
