package org.orebridge.workbench.study;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.planning.sharing.AllocationGame;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.SupplyNetwork;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.ShelfLevels;
import org.orebridge.workbench.result.Tornado;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioNumbers;
import org.orebridge.workbench.scenario.Vocabulary;

/// Answers a question: balances and calibrates the mineral's market, lets the shock unfold under each way of
/// answering it, and gathers what it does to each party with all that rests under it.
///
/// Release rules are searched in the central case; draws and the tornado reuse them.
public final class MarketStudy implements Study {

    private final ReferenceDataset dataset;
    /// For the central answer.
    private final Equilibrium equilibrium = new Equilibrium();

    /// For the many solves that are compared or counted rather than shown: as good as the engine accepts
    /// without a warning, and a quarter quicker.
    private final Equilibrium quick = new Equilibrium(new InteriorPointSolver(1e-8, 150));

    public MarketStudy() {
        this(ReferenceDataset.bundled());
    }

    public MarketStudy(ReferenceDataset dataset) {
        this.dataset = dataset;
    }

    /// The words that a scenario may use with a dataset.
    public static Vocabulary vocabulary(ReferenceDataset dataset) {
        var forms = new TreeMap<String, SortedSet<String>>();
        dataset.minerals().forEach((id, mineral) -> {
            var ids = new TreeSet<String>();
            mineral.forms().forEach(form -> ids.add(form.form().id()));
            forms.put(id, ids);
        });
        return new Vocabulary(forms);
    }

    @Override
    public Answer answer(Question question, Progress progress) {
        return answer(question, progress, SolveWitness.NONE);
    }

    @Override
    public Answer answer(Question question, Progress progress, SolveWitness witness) {
        progress.begin("reading the scenario and balancing the network", 0);
        StudySetup setup = setup(question);
        StudyCase central = setup.at(setup.parameters());
        Baseline baseline = Baseline.of(central.market(), equilibrium);
        SortedMap<Way, WayRun> runs = runs(central, progress);
        runs.forEach((way, run) -> SolveRecords.show(run, central.unfolding(way), witness));
        SortedMap<Way, RuleChoice> rules = new TreeMap<>();
        runs.forEach((way, run) -> {
            if (run.replay() instanceof Replay.Completed completed) {
                rules.put(way, RuleChoice.asIn(completed));
            }
        });
        String id = RunId.of(question, setup);
        Optional<ShelfLevels> shelf = new Shelves(central, baseline, equilibrium, progress).compare(runs);
        progress.central(
                new AnswerAssembly(dataset, question.withoutDraws(), central, baseline, runs, Draws.none(setup))
                        .answer(id, shelf, Optional.empty()));
        int stocks = central.market().stockpiles().size();
        progress.begin("draws from the ranges of parameters and base year", question.draws());
        var sampling = new Sampling(setup.parameters(), setup.drawnKeys(), question.seed());
        Draws draws = Draws.run(setup, rules, sampling, question.draws(), stocks, quick, progress);
        var assembly = new AnswerAssembly(dataset, question, central, baseline, runs, draws);
        return assembly.answer(
                id,
                shelf,
                tornado(setup, central, baseline, runs, rules, stocks, sampling, question.draws(), progress));
    }

    /// The same question for coalitions of its parties, each solved when it is asked for; parties that do not
    /// act together trade freely.
    public CoalitionRuns coalitions(Question question, Progress progress) {
        StudySetup setup = setup(question);
        StudyCase central = setup.at(setup.parameters());
        return new CoalitionRuns(central, RunId.of(question.withoutDraws(), setup), equilibrium, quick, progress);
    }

    /// What the parties of a scenario could do with their stocks pooled, at the supply that there is when
    /// nobody releases anything.
    ///
    /// @throws org.orebridge.market.Outcome.FailedSolve if the market is not solved
    public AllocationGame pooled(Question question, Scenario written) {
        StudySetup setup = setup(question, written);
        StudyCase central = setup.at(setup.parameters());
        WayRun nobody = WayRun.searched(central, Way.NO_STOCKS, new TreeMap<>(), equilibrium, quick, Progress.SILENT);
        return new PooledStocks(
                        central, CoalitionRuns.completed(nobody.replay()).course())
                .game();
    }

    /// The same question for pacts of its parties, each solved when it is asked for.
    ///
    /// @param hoarding multiple of their working stock that holders in the parties' countries are assumed
    ///   to want while the scenario lasts; 1 for what the scenario says
    public PactRuns pacts(Question question, LoanTerms loans, double hoarding) {
        return pacts(question, setup(question), loans, hoarding);
    }

    /// The same with everything looked up.
    public PactRuns pacts(Question question, StudySetup setup, LoanTerms loans, double hoarding) {
        return new PactRuns(
                setup,
                studyCase -> hoarding == 1 ? studyCase : PactMeasures.hoarding(studyCase, hoarding),
                RunId.of(question.withoutDraws(), setup),
                loans,
                equilibrium,
                quick);
    }

    /// The same question with the stocks of some parties hidden: what they release is what they offer.
    ///
    /// @param hidden ids of parties
    public OfferedRuns offered(Question question, SortedSet<String> hidden) {
        StudySetup setup = setup(question);
        StudyCase central = setup.at(setup.parameters());
        return new OfferedRuns(central, RunId.of(question.withoutDraws(), setup), hidden, equilibrium);
    }

    /// What the question's shock does where nobody releases anything.
    ///
    /// @throws org.orebridge.market.Outcome.FailedSolve if a solve fails
    public ShockCourse withoutStocks(Question question, Progress progress) {
        StudySetup setup = setup(question);
        StudyCase central = setup.at(setup.parameters());
        progress.begin("way (" + Way.NO_STOCKS.code() + ")", WayRun.solves(central, Way.NO_STOCKS));
        WayRun run = WayRun.searched(central, Way.NO_STOCKS, new TreeMap<>(), equilibrium, quick, progress);
        Course course = CoalitionRuns.completed(run.replay()).course();
        return new ShockCourse(RunId.of(question.withoutDraws(), setup), central, course);
    }

    private Optional<Tornado> tornado(
            StudySetup setup,
            StudyCase central,
            Baseline baseline,
            SortedMap<Way, WayRun> runs,
            SortedMap<Way, RuleChoice> rules,
            int stocks,
            Sampling sampling,
            int draws,
            Progress progress) {
        Way way = rules.containsKey(Way.ALONE) ? Way.ALONE : Way.NO_STOCKS;
        WayRun run = runs.get(way);
        RuleChoice ofWay = rules.get(way);
        if (draws == 0 || run == null || ofWay == null || !(run.replay() instanceof Replay.Completed completed)) {
            return Optional.empty();
        }
        var oneAtATime = new OneAtATime(setup, way, ofWay, stocks, sampling, draws, quick);
        progress.begin("one parameter at a time", oneAtATime.cases());
        var ledger = new Ledger(central, completed, baseline);
        var now = setup.parties().stream().map(ledger::party).toList();
        return Optional.of(oneAtATime.run(now, progress));
    }

    private SortedMap<Way, WayRun> runs(StudyCase central, Progress progress) {
        var runs = new TreeMap<Way, WayRun>();
        List<Way> ways = central.setup().scenario().ways();
        for (Way way : ways) {
            progress.begin(
                    "way (" + way.code() + "), " + (runs.size() + 1) + " of " + ways.size(),
                    WayRun.solves(central, way));
            runs.put(way, WayRun.searched(central, way, runs, equilibrium, quick, progress));
        }
        return runs;
    }

    /// A question with everything looked up, before anything is solved.
    public StudySetup setup(Question question) {
        return setup(
                question,
                NamedScenario.read(question.scenario(), vocabulary(dataset), question.parties(), question.settings()));
    }

    /// The same with a scenario that is at hand.
    public StudySetup setup(Question question, Scenario written) {
        Scenario scenario = chosen(question, written);
        MineralReference reference = dataset.mineral(scenario.mineral());
        Parameters parameters = dataset.parameters();
        double shelf = scenario.shelf().share();
        parameters = parameters.withDrawn(StudySetup.SURPLUS_SHARE, shelf);
        for (var setting : question.settings().entrySet()) {
            parameters = setting.getKey().startsWith(ScenarioNumbers.PREFIX)
                    ? parameters
                    : parameters.with(setting.getKey(), setting.getValue());
        }
        SupplyNetwork network = SupplyNetwork.of(reference, scenario.baseYear(), parameters);
        return new StudySetup(scenario, reference, network, parameters, targetDays(reference), scenario.months());
    }

    private static Scenario chosen(Question question, Scenario written) {
        Scenario own = question.parties().isEmpty() ? written : written.askedFor(question.parties());
        return new Scenario(
                own.name(),
                own.title(),
                own.summary(),
                own.mineral(),
                question.baseYear().orElse(own.baseYear()),
                own.start(),
                question.months().orElse(own.months()),
                own.parties(),
                own.mode(),
                own.measures(),
                own.beliefs(),
                own.stocks(),
                own.releaseRules(),
                own.shelf(),
                own.ways(),
                own.partnersRestrict(),
                own.ownership(),
                own.projects(),
                own.notes(),
                own.file());
    }

    private static SortedMap<Region, Double> targetDays(MineralReference reference) {
        var days = new TreeMap<Region, Double>();
        reference
                .used(Quantity.STOCKPILE_TARGET)
                .forEach(figure -> figure.from()
                        .ifPresent(region -> days.put(region, figure.value().orElse(0))));
        return days;
    }
}
