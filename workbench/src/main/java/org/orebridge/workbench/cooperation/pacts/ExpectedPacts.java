package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.result.Amount.Band;
import org.orebridge.workbench.result.Clause;

/// Pacts over several scenarios, by how much each scenario counts, while partners trade in one way.
///
/// A pact is signed before anybody knows which scenario comes: its clauses and its formula are the same in all.
/// What cannot do anything in a scenario does nothing there.
///
/// @param restricting whether parties restrict exports to each other where nothing is agreed about it
/// @param pacts each clause by itself, all, all but one, and what else was looked at
/// @param smallest the smallest that brings enough in expectation
public record ExpectedPacts(boolean restricting, List<Worth> pacts, Optional<Smallest> smallest)
        implements ComparedPacts<ExpectedPacts.Worth> {

    public ExpectedPacts {
        pacts = List.copyOf(pacts);
    }

    ExpectedPacts with(List<Worth> others) {
        return new ExpectedPacts(restricting, others, smallest);
    }

    /// One pact.
    ///
    /// @param clauses agreed on
    /// @param formula id of the agreement whose formula releases stocks, the one that brings the members most
    ///   in expectation; empty where none does
    /// @param members all parties together
    /// @param parties each, in the order asked for
    /// @param outsiders all other regions together
    public record Worth(
            List<Clause> clauses,
            Optional<String> formula,
            Role role,
            Stake members,
            List<Stake> parties,
            Stake outsiders,
            Stake world)
            implements AgreedClauses, ByPlayer<Stake> {
        public Worth {
            clauses = List.copyOf(clauses);
            parties = List.copyOf(parties);
        }
    }

    /// What somebody gains by a pact; never added.
    ///
    /// @param player id of a party; empty for several together
    /// @param valueAddedHigh value added not lost, by the upper bound
    public record Stake(String player, Spread welfare, Spread userLossAvoided, Spread valueAddedHigh) {}

    /// A gain over all scenarios, USD.
    ///
    /// @param byScenario in the order of the cases
    /// @param expected mean by the weights of the scenarios
    /// @param deviation standard deviation over the scenarios by their weights
    /// @param least in the scenario where it is least
    /// @param most in the scenario where it is most
    /// @param chanceOfLoss weight of the scenarios in which it is below zero by more than rounding
    /// @param perYear sum of how often each scenario begins in a year times what the pact brings then; empty
    ///   where that is not known of all
    /// @param range of the mean over the draws; empty without draws
    /// @param chanceOfLossDrawn weight of scenarios and draws in which it is below zero; empty without draws
    public record Spread(
            List<Double> byScenario,
            double expected,
            double deviation,
            double least,
            String leastScenario,
            double most,
            String mostScenario,
            double chanceOfLoss,
            Optional<Double> perYear,
            Optional<Band> range,
            Optional<Double> chanceOfLossDrawn) {
        public Spread {
            byScenario = List.copyOf(byScenario);
        }

        Spread with(Band drawn, double loss) {
            return new Spread(
                    byScenario,
                    expected,
                    deviation,
                    least,
                    leastScenario,
                    most,
                    mostScenario,
                    chanceOfLoss,
                    perYear,
                    Optional.of(drawn),
                    Optional.of(loss));
        }
    }
}
