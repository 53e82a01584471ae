package org.orebridge.workbench.stockpile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.workbench.cutoff.Hazard;
import org.orebridge.workbench.result.Amount.Band;
import org.orebridge.workbench.study.Filled;
import org.orebridge.workbench.study.Reaction;

/// How much to hold of some minerals, and how to release it.
///
/// @param meanMonths how long a disruption lasts in the mean
/// @param selective probability that it strikes one party alone
/// @param budget USD for all that is bought; empty = none
/// @param agreements parameters of the formulas by which agreements release
/// @param minerals one by one
/// @param portfolios what each holder buys of all of them
/// @param buildUp how a budget builds stocks up over the years; empty without a budget
/// @param drawn how many sets of parameters were drawn; empty without draws
public record StockpileResult(
        double meanMonths,
        double selective,
        OptionalDouble budget,
        List<AgreementTerm> agreements,
        List<MineralStock> minerals,
        List<Portfolio> portfolios,
        Optional<BuildUp> buildUp,
        Optional<Drawn> drawn) {

    /// Of what the worst cases are told: those that together have a probability of a twentieth a year.
    public static final double TAIL = 0.95;

    public StockpileResult {
        agreements = List.copyOf(agreements);
        minerals = List.copyOf(minerals);
        portfolios = List.copyOf(portfolios);
    }

    /// Sets of parameters and base years, each drawn from its range; how often a stop begins is drawn too, its
    /// length and whom it strikes are not.
    ///
    /// @param asked of each mineral
    /// @param seed of the draws
    public record Drawn(int asked, long seed) {}

    StockpileResult with(List<MineralStock> others, Drawn how) {
        return new StockpileResult(
                meanMonths, selective, budget, agreements, others, portfolios, buildUp, Optional.of(how));
    }

    /// A parameter of an agreement's formula.
    ///
    /// @param key its identity, e.g. agreement.apsa.shortfall
    /// @param value used
    /// @param low end of its range
    /// @param high end of its range
    /// @param unit in English
    /// @param source identity in the table of sources; `assumption` where nobody publishes it
    public record AgreementTerm(String key, double value, double low, double high, String unit, String source) {}

    /// One mineral.
    ///
    /// @param mineral its identity
    /// @param name in English
    /// @param baseYear of the market at rest
    /// @param exporter alpha-3 code of who stops exporting
    /// @param exporterShare of what countries ship to each other, by value
    /// @param hazard how often
    /// @param ends months that it may last, each as likely
    /// @param holders the parties, and all of them together where there are several
    /// @param disruptions every exporter held against, the largest first
    /// @param uneven sizes that need not be the same days for all; empty where they were not asked for
    /// @param refill filling empty stocks again; empty for a party alone
    public record MineralStock(
            String mineral,
            String name,
            int baseYear,
            String exporter,
            double exporterShare,
            Hazard hazard,
            List<Integer> ends,
            List<Holder> holders,
            List<Disruption> disruptions,
            Optional<Uneven> uneven,
            Optional<Refilling> refill) {
        public MineralStock {
            disruptions = List.copyOf(disruptions);
            ends = List.copyOf(ends);
            holders = List.copyOf(holders);
        }

        MineralStock with(List<Holder> others) {
            return new MineralStock(
                    mineral,
                    name,
                    baseYear,
                    exporter,
                    exporterShare,
                    hazard,
                    ends,
                    others,
                    disruptions,
                    uneven,
                    refill);
        }
    }

    /// An exporter that may stop.
    ///
    /// @param exporter alpha-3 code
    /// @param share of what countries ship to each other, by value
    /// @param hazard how often
    public record Disruption(String exporter, double share, Hazard hazard) {}

    /// The sizes at which users' losses and the cost of holding of all together are least, each party's own: by
    /// turns, one party's size after another on the grid of the sizes tried, until none changes; then between
    /// grid points by a parabola.
    ///
    /// @param parties each one's size
    /// @param userLoss USD a year expected of all users at the sizes of the grid
    /// @param cost USD a year of holding them
    /// @param sameDays the best size of the grid that is the same days for all
    /// @param sameUserLoss USD a year at it
    /// @param sameCost USD a year at it
    /// @param tried combinations of sizes solved
    public record Uneven(
            List<OwnSize> parties,
            double userLoss,
            double cost,
            double sameDays,
            double sameUserLoss,
            double sameCost,
            int tried) {
        public Uneven {
            parties = List.copyOf(parties);
        }
    }

    /// @param party its id
    /// @param gridDays of use at rest, on the grid
    /// @param days interpolated between points of the grid; the same at its ends
    /// @param tonnes at the interpolated size
    /// @param targetDays of its programme; empty where it has none for this mineral
    public record OwnSize(String party, double gridDays, double days, double tonnes, OptionalDouble targetDays) {}

    /// Filling stocks of the size that rules are compared at, from nothing, in a market at rest.
    ///
    /// @param days of use that each fills
    /// @param apart each as fast as a stock can be emptied, whatever the others do
    /// @param coordinated at the paces at which welfare of all together, and what they still lose expectedly
    ///   while stocks are not full, is best; by turns from the best common pace
    /// @param apartExposure USD that users of all are expected to lose while stocks are not full, apart
    /// @param coordinatedExposure the same, coordinated
    public record Refilling(
            double days, Filled apart, Filled coordinated, double apartExposure, double coordinatedExposure) {}

    /// A party, or all of them together.
    ///
    /// @param party its id; ids joined by + where they hold together
    /// @param name in English
    /// @param perDay t of use at rest a day
    /// @param price USD/t at rest of what is held
    /// @param targetDays of its programme; empty where it has none for this mineral
    /// @param sizes from nothing on
    /// @param forUsers the size at which a further tonne saves users no more than it costs
    /// @param forWelfare the same by national welfare
    /// @param ruledDays days of use that the rules are compared at: the target, or 60 where there is none; of
    ///   all together the largest target of a party
    /// @param rules that size under each rule
    /// @param knowledge what not knowing the end costs
    /// @param ranges what draws of parameters make of sizes and losses; empty without draws
    public record Holder(
            String party,
            String name,
            double perDay,
            double price,
            OptionalDouble targetDays,
            List<Size> sizes,
            Best forUsers,
            Best forWelfare,
            double ruledDays,
            List<RuleResult> rules,
            Knowledge knowledge,
            Optional<Ranges> ranges) {
        public Holder {
            sizes = List.copyOf(sizes);
            rules = List.copyOf(rules);
        }

        Holder with(Ranges drawn) {
            return new Holder(
                    party,
                    name,
                    perDay,
                    price,
                    targetDays,
                    sizes,
                    forUsers,
                    forWelfare,
                    ruledDays,
                    rules,
                    knowledge,
                    Optional.of(drawn));
        }
    }

    /// Quantiles over draws of what a holder's sizes come to, each figure by itself; every size is released by
    /// the rule that is best in the central case.
    ///
    /// @param done draws that were solved; the others are left out
    /// @param forUsersDays of use up to which a further tonne pays for users
    /// @param forWelfareDays the same for national welfare
    /// @param sizes in the order of the holder's, nothing first
    public record Ranges(int done, Band forUsersDays, Band forWelfareDays, List<SizeRange> sizes) {
        public Ranges {
            sizes = List.copyOf(sizes);
        }
    }

    /// USD a year.
    ///
    /// @param days of use at rest
    /// @param cost of holding
    /// @param userLoss expected loss of users
    /// @param userSaved what the size spares users of what they lose with nothing, draw by draw
    /// @param welfareLoss expected loss of national welfare; below zero for a gain
    public record SizeRange(double days, Band cost, Band userLoss, Band userSaved, Band welfareLoss) {}

    /// What one size costs and saves. USD a year: the probability of a disruption in a year times what it
    /// costs.
    ///
    /// @param days of use at rest
    /// @param tonnes of contained metal
    /// @param cost of holding: capital, warehouse, insurance
    /// @param userLoss expected loss of users
    /// @param userLossTail mean loss of users in the worst twentieth of years
    /// @param welfareLoss expected loss of national welfare; below zero for a gain
    /// @param welfareLossTail the same in the worst twentieth of years
    /// @param rule by which it is released
    public record Size(
            double days,
            double tonnes,
            double cost,
            double userLoss,
            double userLossTail,
            double welfareLoss,
            double welfareLossTail,
            String rule) {}

    /// @param days of use at rest
    /// @param tonnes of contained metal
    /// @param saved USD a year that it is expected to save
    /// @param cost USD a year that it costs to hold
    public record Best(double days, double tonnes, double saved, double cost) {}

    /// A rule in a disruption that strikes everybody.
    ///
    /// @param rule its name: none, full, even-12 (released at home where all hold together: `full at home`),
    ///   iea, apsa, apterr, mean-plan, optimal, foresight
    /// @param userLoss USD expected over the disruption
    /// @param welfareChange USD expected over the disruption
    /// @param releases t in each month while it lasts longest
    /// @param reaction how an agreement's formula worked; empty for all other rules
    public record RuleResult(
            String rule, double userLoss, double welfareChange, List<Double> releases, Optional<Reaction> reaction) {
        public RuleResult {
            releases = List.copyOf(releases);
        }
    }

    /// USD of the world's expected surplus over one disruption.
    ///
    /// @param ofInformation EVPI: what knowing the end from the first month on would add; a
    ///   bound, for traders would know it too
    /// @param ofStochasticSolution VSS: what planning for every end adds to a timetable made for the mean one
    public record Knowledge(double ofInformation, double ofStochasticSolution) {}

    /// What a holder buys of every mineral.
    ///
    /// @param party its id
    /// @param spent USD for all of it at base prices
    /// @param shadow USD a year that a further dollar of budget would save users; 0 where it does not bind
    /// @param holdings by mineral, in their order
    public record Portfolio(String party, double spent, double shadow, List<Holding> holdings) {
        public Portfolio {
            holdings = List.copyOf(holdings);
        }
    }

    /// @param mineral its identity
    /// @param days of use at rest
    /// @param tonnes of contained metal
    /// @param spent USD at the base price
    public record Holding(String mineral, double days, double tonnes, double spent) {}

    /// How all together build their stocks up from nothing under one budget a quarter, while disruptions come
    /// as they may: planned by stochastic dual dynamic programming.
    ///
    /// @param quarters planned
    /// @param budget USD a quarter; what is not spent lapses
    /// @param upper USD of users' losses spared, less what is spent and holding costs, that no plan can exceed
    /// @param lower USD that this plan brings in the mean of sampled paths
    /// @param standardError USD of that mean
    /// @param gap (upper - lower) / upper
    /// @param stop why the search was ended: GAP_CLOSED, WITHIN_SAMPLING, BOUND_STALLED, MOST_ITERATIONS
    /// @param iterations paths sampled forward
    /// @param paths sampled to value the plan
    /// @param split USD that is best where each mineral gets a fixed part of the budget, by the value of its
    ///   use
    /// @param minerals in their order
    public record BuildUp(
            int quarters,
            double budget,
            double upper,
            double lower,
            double standardError,
            double gap,
            String stop,
            int iterations,
            long paths,
            double split,
            List<BuiltUp> minerals) {
        public BuildUp {
            minerals = List.copyOf(minerals);
        }
    }

    /// @param mineral its identity
    /// @param days expected of use held at the end of each quarter
    /// @param firstTonnes bought in the first quarter
    /// @param marginal USD/t that a first tonne would be worth today
    public record BuiltUp(String mineral, List<Double> days, double firstTonnes, double marginal) {
        public BuiltUp {
            days = List.copyOf(days);
        }
    }
}
