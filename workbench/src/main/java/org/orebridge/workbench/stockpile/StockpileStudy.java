package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.planning.stockpile.StockSizing;
import org.orebridge.reference.ExportControls;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.cutoff.CutOff;
import org.orebridge.workbench.cutoff.Hazard;
import org.orebridge.workbench.cutoff.StopScenarios;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioReader;
import org.orebridge.workbench.study.Agreements;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.RelevantKeys;
import org.orebridge.workbench.study.Sampling;
import org.orebridge.workbench.study.StockTrials;
import org.orebridge.workbench.study.StudySetup;

/// Works out how much of each mineral the parties should hold, alone and together.
public final class StockpileStudy {

    /// Days of use that rules are compared at where a party has no target for a mineral.
    static final double USUAL_TARGET = 60;

    private final BalancedNetworks networks;
    private final ExportControls register;
    private final MarketStudy market;
    private final StopScenarios stops;

    /// As good as the engine accepts without a warning: sizes are compared, no price is shown.
    private final Equilibrium equilibrium = new Equilibrium(new InteriorPointSolver(1e-8, 150));

    public StockpileStudy(BalancedNetworks networks) {
        this.networks = networks;
        this.register = ExportControls.bundled();
        this.market = new MarketStudy(networks.dataset());
        this.stops = new StopScenarios(networks);
    }

    /// @throws IllegalArgumentException if a mineral has no market, or a party does not use it
    public StockpileResult answer(StockpileTerms terms, Progress progress) {
        return answer(terms, progress, _ -> {});
    }

    /// @param central is given the answer at central values before draws begin
    public StockpileResult answer(StockpileTerms terms, Progress progress, Consumer<StockpileResult> central) {
        var draws = new ArrayList<StockpileDraws>();
        StockpileResult found = central(terms, progress, draws);
        if (terms.draws() == 0) {
            return found;
        }
        central.accept(found);
        progress.begin("draws from the ranges of parameters and base year", terms.draws() * draws.size());
        List<StockpileResult.MineralStock> drawn = IntStream.range(0, draws.size())
                .mapToObj(i -> draws.get(i).of(found.minerals().get(i), progress))
                .toList();
        return found.with(drawn, new StockpileResult.Drawn(terms.draws(), terms.seed()));
    }

    private StockpileResult central(StockpileTerms terms, Progress progress, List<StockpileDraws> draws) {
        var stocks = new ArrayList<StockpileResult.MineralStock>();
        var curves = new TreeMap<String, List<StockSizing.Item>>();
        for (String mineral : terms.minerals()) {
            progress.begin(
                    "trying stocks of %s, %d of %d"
                            .formatted(
                                    mineral, stocks.size() + 1, terms.minerals().size()),
                    MineralTrials.count(terms));
            stocks.add(stock(mineral, terms, progress, curves, draws));
        }
        return new StockpileResult(
                terms.meanMonths(),
                terms.selective(),
                terms.budget(),
                agreements(),
                stocks,
                portfolios(terms, stocks, curves),
                terms.budget().isPresent() ? Optional.of(buildUp(terms, stocks, curves, progress)) : Optional.empty(),
                Optional.empty());
    }

    private StockpileResult.BuildUp buildUp(
            StockpileTerms terms,
            List<StockpileResult.MineralStock> stocks,
            SortedMap<String, List<StockSizing.Item>> curves,
            Progress progress) {
        progress.begin("planning how stocks are built up", 1);
        String all = stocks.getFirst().holders().getLast().party();
        double beta = Math.pow(1 + networks.dataset().parameters().value("market.cost_of_capital"), -0.25);
        double warehouse = 3 * networks.dataset().parameters().value("market.holding_cost");
        var built = new BuildUps(stocks, curves.getOrDefault(all, List.of()), beta, warehouse)
                .within(terms.budget().orElseThrow());
        progress.advance();
        return built;
    }

    private List<StockpileResult.AgreementTerm> agreements() {
        return networks.dataset().parameters().byKey().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(Agreements.PREFIX))
                .map(entry -> term(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static StockpileResult.AgreementTerm term(String key, Parameter parameter) {
        return new StockpileResult.AgreementTerm(
                key, parameter.value(), parameter.low(), parameter.high(), parameter.unit(), parameter.source());
    }

    private StockpileResult.MineralStock stock(
            String mineral,
            StockpileTerms terms,
            Progress progress,
            SortedMap<String, List<StockSizing.Item>> curves,
            List<StockpileDraws> draws) {
        MineralReference reference = networks.dataset().mineral(mineral);
        List<CutOff> cutOffs = stops.largest(mineral, terms.meanMonths(), terms.parties(), terms.exporters());
        List<Hazard> hazards = hazards(mineral, cutOffs, terms);
        var cases = new ArrayList<MineralTrials.Struck>();
        for (int i = 0; i < cutOffs.size(); i++) {
            cases.addAll(cases(reference, cutOffs.get(i), terms, i));
        }
        var trials = new MineralTrials(
                cases, terms, hazards.stream().map(Hazard::perYear).toList(), progress);
        Parameters parameters = networks.dataset().parameters();
        draws.add(new StockpileDraws(
                trials,
                terms,
                hazards,
                new Sampling(parameters, RelevantKeys.drawn(reference, parameters), terms.seed())));
        List<StockpileResult.Holder> holders = new ArrayList<>();
        for (Party party : terms.parties()) {
            List<StockpileResult.Size> sizes = trials.alone(party);
            OptionalDouble target = target(reference, party);
            List<StockTrials.Trial> rules = trials.everybody().rules(party, target.orElse(USUAL_TARGET));
            holders.add(holder(
                    mineral,
                    List.of(party),
                    sizes,
                    trials.everybody().yearlyCost(),
                    target,
                    target.orElse(USUAL_TARGET),
                    rules,
                    curves));
        }
        if (terms.parties().size() > 1) {
            double days = holders.stream()
                    .flatMapToDouble(holder -> holder.targetDays().stream())
                    .max()
                    .orElse(USUAL_TARGET);
            holders.add(holder(
                    mineral,
                    terms.parties(),
                    trials.together(),
                    trials.everybody().yearlyCost(),
                    OptionalDouble.empty(),
                    days,
                    trials.everybody().rulesTogether(days),
                    curves));
        }
        List<StockpileResult.Disruption> disruptions = IntStream.range(0, cutOffs.size())
                .mapToObj(i -> new StockpileResult.Disruption(
                        cutOffs.get(i).exporter().code(), cutOffs.get(i).share(), hazards.get(i)))
                .toList();
        boolean several = terms.parties().size() > 1;
        return new StockpileResult.MineralStock(
                mineral,
                reference.name(),
                reference.baseYear(),
                cutOffs.getFirst().exporter().code(),
                cutOffs.getFirst().share(),
                hazards.getFirst(),
                cutOffs.getFirst().ends(),
                holders,
                disruptions,
                several && terms.uneven() ? Optional.of(uneven(reference, terms, trials)) : Optional.empty(),
                several ? Optional.of(new Refills(trials.everybody(), holders.getLast()).found()) : Optional.empty());
    }

    /// How often each exporter stops; a rate that was asked for is shared out as the register has it.
    private List<Hazard> hazards(String mineral, List<CutOff> cutOffs, StockpileTerms terms) {
        List<Hazard> counted = cutOffs.stream()
                .map(cutOff -> Hazard.of(
                        register,
                        mineral,
                        cutOff.exporter(),
                        terms.parties().stream().flatMap(party -> party.members().stream())))
                .toList();
        if (terms.hazard().isEmpty()) {
            return counted;
        }
        double all = counted.stream().mapToDouble(Hazard::perYear).sum();
        double said = terms.hazard().getAsDouble();
        return counted.stream()
                .map(each -> Hazard.said(OptionalDouble.of(said * each.perYear() / all)))
                .toList();
    }

    private static StockpileResult.Uneven uneven(
            MineralReference reference, StockpileTerms terms, MineralTrials trials) {
        UnevenSizes.Found found = new UnevenSizes(terms.parties(), terms.days(), trials::point).find();
        return new StockpileResult.Uneven(
                terms.parties().stream()
                        .map(party -> ownSize(reference, trials, party, found))
                        .toList(),
                found.best().userLoss(),
                found.best().cost(),
                found.same(),
                found.atSame().userLoss(),
                found.atSame().cost(),
                found.tried());
    }

    private static StockpileResult.OwnSize ownSize(
            MineralReference reference, MineralTrials trials, Party party, UnevenSizes.Found found) {
        double days = found.between().getOrDefault(party, 0.0);
        return new StockpileResult.OwnSize(
                party.id(),
                found.days().getOrDefault(party, 0.0),
                days,
                days * trials.everybody().perDay(party),
                target(reference, party));
    }

    private static StockpileResult.Holder holder(
            String mineral,
            List<Party> parties,
            List<StockpileResult.Size> sizes,
            double yearlyCost,
            OptionalDouble target,
            double ruledDays,
            List<StockTrials.Trial> rules,
            SortedMap<String, List<StockSizing.Item>> curves) {
        String id = parties.stream().map(Party::id).collect(Collectors.joining("+"));
        String name = parties.stream().map(Party::name).collect(Collectors.joining(" + "));
        Curve users = Curve.of(sizes, yearlyCost, StockpileResult.Size::userLoss);
        Curve welfare = Curve.of(sizes, yearlyCost, StockpileResult.Size::welfareLoss);
        curves.computeIfAbsent(id, key -> new ArrayList<>()).add(users.item(mineral));
        return new StockpileResult.Holder(
                id,
                name,
                users.perDay(),
                users.price(),
                target,
                sizes,
                users.best(),
                welfare.best(),
                ruledDays,
                ruled(parties, rules),
                knowledge(rules),
                Optional.empty());
    }

    private static List<StockpileResult.RuleResult> ruled(List<Party> parties, List<StockTrials.Trial> trials) {
        return trials.stream()
                .map(trial -> new StockpileResult.RuleResult(
                        trial.rule(),
                        trial.userLoss(parties),
                        trial.welfare(parties),
                        trial.released(parties),
                        trial.reaction()))
                .toList();
    }

    private static StockpileResult.Knowledge knowledge(List<StockTrials.Trial> trials) {
        double meanPlan = surplus(trials, "mean-plan");
        double best = surplus(trials, "optimal");
        return new StockpileResult.Knowledge(surplus(trials, "foresight") - best, best - meanPlan);
    }

    private static double surplus(List<StockTrials.Trial> trials, String rule) {
        return trials.stream()
                .filter(trial -> trial.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .surplus();
    }

    /// Everybody is struck, or one of the parties alone.
    ///
    /// @param exporter which one stops
    private List<MineralTrials.Struck> cases(
            MineralReference reference, CutOff cutOff, StockpileTerms terms, int exporter) {
        boolean several = terms.parties().size() > 1 && terms.selective() > 0;
        var cases = new ArrayList<MineralTrials.Struck>();
        cases.add(struck(reference, cutOff, terms, exporter, several ? 1 - terms.selective() : 1, List.of()));
        if (several) {
            for (Party party : terms.parties()) {
                cases.add(struck(
                        reference,
                        cutOff,
                        terms,
                        exporter,
                        terms.selective() / terms.parties().size(),
                        List.of(party)));
            }
        }
        return cases;
    }

    private MineralTrials.Struck struck(
            MineralReference reference,
            CutOff cutOff,
            StockpileTerms terms,
            int exporter,
            double part,
            List<Party> only) {
        String text = cutOff.scenario(
                "stockpile-" + cutOff.mineral(), reference, only, terms.parties(), toBeVaried(terms.parties()));
        Scenario scenario = new ScenarioReader(MarketStudy.vocabulary(networks.dataset())).read("the cut-off", text);
        var question = new Question(
                scenario.name(), List.of(), OptionalInt.empty(), OptionalInt.empty(), 0, 1, new TreeMap<>());
        StudySetup setup = market.setup(question, scenario);
        var trials = new StockTrials(setup, equilibrium);
        return new MineralTrials.Struck(exporter, part, only, trials, trials.none());
    }

    /// A size for each, to be changed; what counts is that everybody has one.
    private static List<CutOff.HeldDays> toBeVaried(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.members().stream())
                .sorted()
                .map(member -> new CutOff.HeldDays(member, USUAL_TARGET))
                .toList();
    }

    private static OptionalDouble target(MineralReference reference, Party party) {
        return reference.used(org.orebridge.reference.Quantity.STOCKPILE_TARGET).stream()
                .filter(figure -> figure.from().filter(party::contains).isPresent())
                .mapToDouble(figure -> figure.value().orElse(0))
                .filter(days -> days > 0)
                .max();
    }

    private static List<StockpileResult.Portfolio> portfolios(
            StockpileTerms terms,
            List<StockpileResult.MineralStock> stocks,
            SortedMap<String, List<StockSizing.Item>> curves) {
        var portfolios = new ArrayList<StockpileResult.Portfolio>();
        for (StockpileResult.Holder first : stocks.getFirst().holders()) {
            List<StockSizing.Item> items = curves.getOrDefault(first.party(), List.of());
            StockSizing.Sizes sizes = terms.budget().isPresent()
                    ? StockSizing.within(terms.budget().getAsDouble(), items)
                    : StockSizing.of(items);
            var holdings = new ArrayList<StockpileResult.Holding>();
            for (int i = 0; i < items.size(); i++) {
                double tonnes = sizes.tonnes().get(i);
                holdings.add(new StockpileResult.Holding(
                        items.get(i).name(),
                        tonnes / perDay(stocks.get(i), first.party()),
                        tonnes,
                        tonnes * items.get(i).price()));
            }
            portfolios.add(new StockpileResult.Portfolio(
                    first.party(),
                    holdings.stream()
                            .mapToDouble(StockpileResult.Holding::spent)
                            .sum(),
                    sizes.shadow(),
                    holdings));
        }
        return portfolios;
    }

    private static double perDay(StockpileResult.MineralStock stock, String party) {
        return stock.holders().stream()
                .filter(holder -> holder.party().equals(party))
                .findFirst()
                .orElseThrow()
                .perDay();
    }
}
