package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.TimeTree;
import org.orebridge.planning.agreement.AgreedRelease;
import org.orebridge.planning.agreement.Agreement;
import org.orebridge.workbench.scenario.PartnerStocks;

/// Tries government stocks of any size in a market whose disruption ends nobody knows when.
///
/// The market is solved anew for each size and rule on the tree of ends, so that traders, substitution and
/// other countries answer to the stock.
public final class StockTrials {

    private static final double DAYS_PER_MONTH = 365.25 / 12;

    /// What a government releases by itself when it is not the market that times it.
    private static final List<ReleaseRule> TIMETABLES = List.of(new ReleaseRule.Full(), new ReleaseRule.Even(12));

    private static final ReleaseRule BEST = new ReleaseRule.Optimal();

    /// What a party alone chooses among.
    private static final List<ReleaseRule> ALONE =
            Stream.concat(Stream.of(BEST), TIMETABLES.stream()).toList();

    /// What parties that share their stocks choose among.
    private static final List<ReleaseRule> TOGETHER = Stream.concat(
                    Stream.of(BEST), ALONE.stream().map(ReleaseRule.AtHome::new))
            .toList();

    private final StudySetup setup;
    private final StudyCase central;
    private final Equilibrium equilibrium;
    private final Baseline baseline;
    private final Outcome.Solved none;

    /// What came of one choice of stocks and rules.
    ///
    /// @param rule by which they are released
    /// @param surplus USD of the world's expected surplus, which the optimal rule maximises
    /// @param losses by party, one entry an end in the order of the tree
    /// @param releases t by party in each month while the disruption lasts longest
    /// @param reaction how an agreement's formula worked; empty for all other rules
    public record Trial(
            String rule,
            double surplus,
            SortedMap<Party, List<BranchLoss>> losses,
            SortedMap<Party, List<Double>> releases,
            Optional<Reaction> reaction) {

        Trial agreed(Reaction how) {
            return new Trial(rule, surplus, losses, releases, Optional.of(how));
        }

        /// Expected change of national welfare of some parties together, USD.
        public double welfare(List<Party> parties) {
            return expected(parties, BranchLoss::welfareChange);
        }

        /// Expected loss of their users together, USD.
        public double userLoss(List<Party> parties) {
            return expected(parties, BranchLoss::userLoss);
        }

        /// What some parties release together in each month while the disruption lasts longest, t.
        public List<Double> released(List<Party> parties) {
            List<List<Double>> each = parties.stream()
                    .map(party -> releases.getOrDefault(party, List.of()))
                    .toList();
            int months = each.stream().mapToInt(List::size).max().orElse(0);
            return IntStream.range(0, months)
                    .mapToObj(month -> each.stream()
                            .mapToDouble(own -> month < own.size() ? own.get(month) : 0)
                            .sum())
                    .toList();
        }

        private double expected(List<Party> parties, ToDoubleFunction<BranchLoss> what) {
            return parties.stream()
                    .flatMap(party -> losses.getOrDefault(party, List.of()).stream())
                    .mapToDouble(branch -> branch.probability() * what.applyAsDouble(branch))
                    .sum();
        }
    }

    /// @param setup of a scenario whose end nobody knows and in which every party holds a stock of some size
    public StockTrials(StudySetup setup, Equilibrium equilibrium) {
        this(setup, setup.at(setup.parameters()), equilibrium);
    }

    private StockTrials(StudySetup setup, StudyCase central, Equilibrium equilibrium) {
        this.setup = setup;
        this.equilibrium = equilibrium;
        this.central = central;
        Market empty = holding(new TreeMap<>());
        this.baseline = Baseline.of(empty, equilibrium);
        this.none = equilibrium.solve(problem(empty, belief(), rules(BEST))).orElseThrow();
    }

    /// The same under other parameters and in another base year.
    ///
    /// @throws Outcome.FailedSolve if nobody holding anything cannot be solved
    /// @throws org.orebridge.market.calibration.NoMarketAtRest if the draw's figures make no market
    public StockTrials drawn(Sampling.Draw draw) {
        return new StockTrials(setup, setup.at(draw), equilibrium);
    }

    public List<Party> parties() {
        return setup.parties();
    }

    /// Use at rest, t of contained metal a day.
    public double perDay(Party party) {
        return central.market().uses().stream()
                        .filter(use -> party.contains(
                                central.market().nodes().get(use.node()).region()))
                        .mapToDouble(use -> use.baseUse())
                        .sum()
                / DAYS_PER_MONTH;
    }

    /// Base price of what a party holds, USD/t; the mean of its members' lots.
    public double price(Party party) {
        return IntStream.range(0, central.market().stockpiles().size())
                .filter(g -> party.contains(central.market().stockpiles().get(g).owner()))
                .mapToDouble(g -> central.market()
                        .nodes()
                        .get(central.market().stockpiles().get(g).node())
                        .basePrice())
                .average()
                .orElse(Double.NaN);
    }

    /// What holding costs a year for each dollar of metal: capital, warehouse and insurance.
    public double yearlyCost() {
        return central.parameters().value("market.cost_of_capital")
                + 12 * central.parameters().value("market.holding_cost");
    }

    /// Nobody holds anything.
    public Trial none() {
        return trial("none", none.course().market(), none);
    }

    /// One party holds so many days of its use and does with it what is best for itself.
    public Trial alone(Party party, double days) {
        Market market = holding(new TreeMap<>(Map.of(party, days)));
        return best(ALONE.stream().map(rule -> trial(market, rule)).toList(), List.of(party));
    }

    /// The same, released by a rule that was best elsewhere.
    ///
    /// @param rule as a trial of a party alone names it
    public Trial alone(Party party, double days, String rule) {
        return trial(holding(new TreeMap<>(Map.of(party, days))), named(rule, ALONE));
    }

    /// Every party holds so many days of its use, open to all of them, and they do what is best for them
    /// together.
    public Trial together(double days) {
        return together(same(days));
    }

    /// The same where they do not hold the same days.
    public Trial together(SortedMap<Party, Double> days) {
        Market shared = shared(days);
        return best(TOGETHER.stream().map(rule -> trial(shared, rule)).toList(), parties());
    }

    /// The same days for all, released by a rule that was best elsewhere.
    ///
    /// @param rule as a trial of all together names it
    public Trial together(double days, String rule) {
        return trial(shared(same(days)), named(rule, TOGETHER));
    }

    private static ReleaseRule named(String name, List<ReleaseRule> rules) {
        return rules.stream()
                .filter(rule -> rule.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No release is called \"%s\".%nMaybe one of %s was meant.".formatted(name, rules)));
    }

    /// All stocks, once emptied, bought for at some pace when the market is back at rest.
    ///
    /// @param days of use that each fills
    /// @param paces months in which each fills its stock evenly, one list an answer in the order of the parties
    public List<Filled> refilled(double days, List<List<Integer>> paces) {
        int slowest = paces.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        var refills = new RefillTrials(holding(same(days)), parties(), equilibrium, slowest);
        return paces.parallelStream()
                .map(each -> {
                    var pace = new TreeMap<Party, Integer>();
                    IntStream.range(0, each.size())
                            .forEach(i -> pace.put(parties().get(i), each.get(i)));
                    return refills.at(pace);
                })
                .toList();
    }

    private SortedMap<Party, Double> same(double days) {
        var held = new TreeMap<Party, Double>();
        parties().forEach(party -> held.put(party, days));
        return held;
    }

    private Market shared(SortedMap<Party, Double> days) {
        Market market = holding(days);
        return market.withStockpiles(new PartnerStocks(market, central.mapped().stocks(), setup.parties()).shared());
    }

    /// One party's stock under each rule, the first that nothing is released.
    public List<Trial> rules(Party party, double days) {
        return rules(holding(new TreeMap<>(Map.of(party, days))), List.of(party), rule -> rule);
    }

    /// The stocks of all, open to each other and of so many days each, under each rule; timetables release at
    /// home.
    public List<Trial> rulesTogether(double days) {
        return rules(shared(same(days)), parties(), ReleaseRule.AtHome::new);
    }

    private List<Trial> rules(Market market, List<Party> members, UnaryOperator<ReleaseRule> timetable) {
        List<Trial> trials = new ArrayList<>();
        trials.add(trial(market, new ReleaseRule.None()));
        TIMETABLES.forEach(rule -> trials.add(trial(market, timetable.apply(rule))));
        Agreements.of(setup.parameters()).forEach(agreement -> trials.add(agreed(market, members, agreement)));
        trials.add(meanPlan(market));
        trials.add(trial(market, BEST));
        trials.add(foresight(market));
        return trials;
    }

    /// Nobody optimises: what the formula says is done.
    private Trial agreed(Market market, List<Party> members, Agreement agreement) {
        AgreedRelease.Agreed found = new AgreedRelease(equilibrium)
                .solve(problem(market, belief(), rules(new ReleaseRule.None())), agreement, members, List.of(none));
        return trial(agreement.id(), market, found.outcome()).agreed(Reaction.of(found));
    }

    /// A timetable made as if the disruption lasted as long as in the mean, kept to whatever comes.
    private Trial meanPlan(Market market) {
        Belief.Future nearest = belief().futures().stream()
                .min(Comparator.comparingDouble(future -> Math.abs(length(future) - meanLength())))
                .orElseThrow();
        Outcome.Solved planned = solved(market, Belief.certain(nearest.measures()), rules(BEST));
        List<ReleaseRule> timetables = IntStream.range(0, market.stockpiles().size())
                .mapToObj(g -> (ReleaseRule) new ReleaseRule.Timetable(released(planned.course(), g)))
                .toList();
        return trial("mean-plan", market, solved(market, belief(), timetables));
    }

    private double meanLength() {
        return belief().futures().stream()
                .mapToDouble(future -> future.probability() * length(future))
                .sum();
    }

    /// Months until nothing is done any more.
    private int length(Belief.Future future) {
        int month = central.months();
        while (month > 0 && future.measures().isAtRestIn(month - 1)) {
            month--;
        }
        return month;
    }

    /// As if everybody knew the end from the first month on: a bound.
    private Trial foresight(Market market) {
        var losses = new TreeMap<Party, List<BranchLoss>>();
        double surplus = 0;
        SortedMap<Party, List<Double>> longest = new TreeMap<>();
        for (Belief.Future future : belief().futures()) {
            Outcome.Solved known = solved(market, Belief.certain(future.measures()), rules(BEST));
            Trial trial = trial("foresight", market, known);
            surplus += future.probability() * trial.surplus();
            trial.losses()
                    .forEach((party, branches) -> branches.forEach(branch -> losses.computeIfAbsent(
                                    party, key -> new ArrayList<>())
                            .add(new BranchLoss(future.probability(), branch.userLoss(), branch.welfareChange()))));
            longest = trial.releases();
        }
        return new Trial("foresight", surplus, losses, longest, Optional.empty());
    }

    private Belief belief() {
        return central.mapped().beliefs().getFirst().belief();
    }

    /// The market with the days of use that each party holds; who is not named holds nothing.
    private Market holding(SortedMap<Party, Double> days) {
        List<Stockpile> piles = central.market().stockpiles().stream()
                .map(pile -> pile.holding(0, 0))
                .toList();
        var held = new ArrayList<>(piles);
        days.forEach((party, each) -> {
            for (int g = 0; g < held.size(); g++) {
                Stockpile pile = central.market().stockpiles().get(g);
                if (party.contains(pile.owner())) {
                    double tonnes = each * perDay(Party.of(pile.owner()));
                    double rate = central.parameters().value("market.release_rate") * tonnes;
                    held.set(g, pile.holding(tonnes, rate));
                }
            }
        });
        return central.market().withStockpiles(held);
    }

    private List<ReleaseRule> rules(ReleaseRule rule) {
        return Collections.nCopies(central.market().stockpiles().size(), rule);
    }

    private Problem problem(Market market, Belief belief, List<ReleaseRule> rules) {
        return new Problem(market, belief, State.atRest(market), 0, central.months(), rules, central.terminal(), 0);
    }

    private Outcome.Solved solved(Market market, Belief belief, List<ReleaseRule> rules) {
        return equilibrium.solve(problem(market, belief, rules), List.of(none)).orElseThrow();
    }

    private Trial trial(Market market, ReleaseRule rule) {
        return trial(rule.toString(), market, solved(market, belief(), rules(rule)));
    }

    private Trial trial(String rule, Market market, Outcome.Solved solved) {
        var rest = new Baseline(
                baseline.nationalPerMonth(),
                baseline.usersPerMonth(),
                Holdings.worth(market, State.atRest(market)),
                baseline.solved());
        var losses = new TreeMap<Party, List<BranchLoss>>();
        var releases = new TreeMap<Party, List<Double>>();
        for (Party party : parties()) {
            losses.put(party, BranchLoss.of(solved.course(), setup.monthsReported(), rest, party));
            releases.put(party, released(solved.course(), party));
        }
        return new Trial(rule, solved.objective(), losses, releases, Optional.empty());
    }

    private List<Double> released(Course course, Party party) {
        var sums = new double[longest(course.tree()).length];
        for (int g = 0; g < course.market().stockpiles().size(); g++) {
            if (party.contains(course.market().stockpiles().get(g).owner())) {
                List<Double> own = released(course, g);
                Arrays.setAll(sums, month -> sums[month] + own.get(month));
            }
        }
        return Arrays.stream(sums).boxed().toList();
    }

    /// t of a stock in each month of the branch that lasts longest.
    private static List<Double> released(Course course, int stockpile) {
        int[] cells = longest(course.tree());
        int accesses = course.market().stockpiles().get(stockpile).access().size();
        return Arrays.stream(cells)
                .mapToObj(cell -> IntStream.range(0, accesses)
                        .mapToDouble(j -> Math.max(0, course.at(Quantity.RELEASE, course.access(stockpile, j), cell)))
                        .sum())
                .toList();
    }

    /// Futures stand in the order of their ends, the latest last.
    private static int[] longest(TimeTree tree) {
        int last = IntStream.range(0, tree.size()).map(tree::future).max().orElseThrow();
        int leaf = IntStream.range(0, tree.size())
                .filter(cell -> tree.isLeaf(cell) && tree.future(cell) == last)
                .findFirst()
                .orElseThrow();
        return tree.pathTo(leaf);
    }

    private static Trial best(List<Trial> trials, List<Party> parties) {
        Trial best = trials.getFirst();
        for (Trial trial : trials) {
            if (trial.welfare(parties) > best.welfare(parties)) {
                best = trial;
            }
        }
        return best;
    }
}
