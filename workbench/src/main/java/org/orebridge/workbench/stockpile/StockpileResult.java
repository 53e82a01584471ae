package org.orebridge.workbench.stockpile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.workbench.cutoff.Hazard;
import org.orebridge.workbench.study.Reaction;

/// How much to hold of some minerals, and how to release it.
///
/// @param meanMonths how long a disruption lasts in the mean
/// @param selective probability that it strikes one party alone
/// @param budget USD for all that is bought; empty = none
/// @param agreements parameters of the formulas by which agreements release
/// @param minerals one by one
/// @param portfolios what each holder buys of all of them
public record StockpileResult(
        double meanMonths,
        double selective,
        OptionalDouble budget,
        List<AgreementTerm> agreements,
        List<MineralStock> minerals,
        List<Portfolio> portfolios) {

    /// Of what the worst cases are told: those that together have a probability of a twentieth a year.
    public static final double TAIL = 0.95;

    public StockpileResult {
        agreements = List.copyOf(agreements);
        minerals = List.copyOf(minerals);
        portfolios = List.copyOf(portfolios);
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
    public record MineralStock(
            String mineral,
            String name,
            int baseYear,
            String exporter,
            double exporterShare,
            Hazard hazard,
            List<Integer> ends,
            List<Holder> holders) {
        public MineralStock {
            ends = List.copyOf(ends);
            holders = List.copyOf(holders);
        }
    }

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
            Knowledge knowledge) {
        public Holder {
            sizes = List.copyOf(sizes);
            rules = List.copyOf(rules);
        }
    }

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
}
