package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
import java.util.Optional;
import org.orebridge.planning.sharing.Transfers;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.Cooperation.Player;
import org.orebridge.workbench.cooperation.Weighing;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.study.ExporterReaction;
import org.orebridge.workbench.study.LoanTerms;

/// What pacts among some parties are worth to each of them and to everybody else.
///
/// Amounts are USD over all months solved, discounted to month 1, central values of all parameters but for
/// ranges, which are of the draws; user loss, value added and welfare are never added to each other.
///
/// @param id of the question
/// @param enough share of the whole gain that the smallest pact has to bring
/// @param weighing where the weights of the scenarios are from
/// @param cases one a scenario
/// @param expected over all scenarios: partners trading freely, then partners restricting each other; empty
///   where there is one scenario
/// @param loanWindows months of loans for which some were named; of all others the usual ones
/// @param assumptions what the figures rest on besides scenario and reference data
public record Pacts(
        String id,
        double enough,
        Weighing weighing,
        List<Case> cases,
        List<ExpectedPacts> expected,
        List<LoanTerms.Window> loanWindows,
        List<Assumption> assumptions) {

    public Pacts {
        loanWindows = List.copyOf(loanWindows);
        cases = List.copyOf(cases);
        expected = List.copyOf(expected);
        assumptions = List.copyOf(assumptions);
    }

    /// One scenario.
    ///
    /// @param months reported; a year more is solved
    /// @param players in the order asked for
    /// @param clauses each, and whether it can do anything here
    /// @param projects that the parties can build together
    /// @param weight share by which it counts
    /// @param perYear how often it begins in a year by the register of export controls, where that is known
    /// @param exporters countries that restrict exports and are no party
    /// @param worlds partners trading freely, then partners restricting each other
    /// @param drawn how many draws the ranges are of; empty without draws
    public record Case(
            String scenario,
            String title,
            String mineral,
            int months,
            double weight,
            Optional<Double> perYear,
            List<Player> players,
            List<ClauseState> clauses,
            List<Build> projects,
            List<String> exporters,
            List<World> worlds,
            Optional<PactRanges.Drawn> drawn,
            Checks checks) {
        public Case {
            players = List.copyOf(players);
            clauses = List.copyOf(clauses);
            projects = List.copyOf(projects);
            exporters = List.copyOf(exporters);
            worlds = List.copyOf(worlds);
        }

        Case with(List<World> others, PactRanges.Drawn draws) {
            return new Case(
                    scenario,
                    title,
                    mineral,
                    months,
                    weight,
                    perYear,
                    players,
                    clauses,
                    projects,
                    exporters,
                    others,
                    Optional.of(draws),
                    checks);
        }
    }

    /// A joint project; what it costs to build is in none of the gains.
    ///
    /// @param capexUsd what it costs to build
    /// @param parties who have to take part
    public record Build(
            String id, String country, String activity, int leadMonths, double capexUsd, List<String> parties) {
        public Build {
            parties = List.copyOf(parties);
        }
    }

    /// Whether something that can be agreed on can do anything in a scenario.
    ///
    /// @param state why not, where it cannot
    public record ClauseState(Clause clause, State state) {}

    /// Whether a clause does anything.
    public enum State {
        /// It was valued.
        VALUED,
        /// No party holds a stock.
        NO_STOCK,
        /// No lot may be lent to another party.
        NO_LOT_TO_LEND,
        /// Nobody hoards in this scenario.
        NO_HOARDING,
        /// The scenario names no joint project.
        NO_PROJECT
    }

    /// Pacts against each party alone, while partners trade with each other in one way.
    ///
    /// @param restricting whether parties restrict exports to each other where nothing is agreed about it
    /// @param alone release rules that each takes alone at the first change of belief, by stock
    /// @param nobody what it would bring if nobody released anything (R0)
    /// @param pacts each clause by itself, all, all but one, and what else was looked at
    /// @param smallest the smallest that brings enough
    /// @param broken what happens when one does not keep to a pact
    /// @param left what happens when one leaves
    /// @param answered what is left when the exporter answers
    /// @param captured how much of a release of its own each party keeps
    public record World(
            boolean restricting,
            List<Rule> alone,
            Effect nobody,
            List<Pact> pacts,
            Optional<Smallest> smallest,
            List<Broken> broken,
            List<Left> left,
            List<Answered> answered,
            List<Captured> captured)
            implements ComparedPacts<Pact> {
        public World {
            alone = List.copyOf(alone);
            pacts = List.copyOf(pacts);
            broken = List.copyOf(broken);
            left = List.copyOf(left);
            answered = List.copyOf(answered);
            captured = List.copyOf(captured);
        }

        World with(List<Pact> others) {
            return new World(restricting, alone, nobody, others, smallest, broken, left, answered, captured);
        }
    }

    /// The rule that a stock is released by.
    public record Rule(String stock, String rule) {}

    /// Who gains what against each party alone in the same world.
    ///
    /// @param members sum of the parties' welfare
    /// @param gains by party
    /// @param outsiders every other region, by country code
    /// @param world all regions; its player is empty
    public record Effect(double members, List<Gain> gains, List<Gain> outsiders, Gain world) {
        public Effect {
            gains = List.copyOf(gains);
            outsiders = List.copyOf(outsiders);
        }
    }

    /// One set of clauses.
    ///
    /// @param clauses agreed on
    /// @param formula id of the agreement whose formula releases stocks; empty where none does
    /// @param role why it was looked at
    /// @param releasedTonnes that leave government stocks, loans included
    /// @param ranges over the draws; empty without draws, and of what was only looked at on the way
    public record Pact(
            List<Clause> clauses,
            Optional<String> formula,
            Role role,
            Effect effect,
            double releasedTonnes,
            Optional<PactRanges> ranges)
            implements AgreedClauses {
        public Pact {
            clauses = List.copyOf(clauses);
        }

        Pact with(PactRanges drawn) {
            return new Pact(clauses, formula, role, effect, releasedTonnes, Optional.of(drawn));
        }
    }

    /// Why a pact was looked at.
    public enum Role {
        /// One clause on top of each alone.
        SINGLE,
        /// All clauses that can do anything, but a formula where stocks are shared.
        ALL,
        /// The same with a formula in place of shared stocks.
        ALL_BY_FORMULA,
        /// All but one.
        ALL_BUT_ONE,
        /// On the way to the smallest pact that brings enough.
        LOOKED_AT
    }

    /// The smallest pact that brings enough.
    ///
    /// @param members what it brings the parties together
    /// @param whole the most that any pact valued brings
    /// @param share of the whole
    /// @param lookedAt pacts that were valued
    /// @param exhaustive whether every pact was looked at that can be made of the clauses
    /// @param nobodyLoses the least that has to be paid for no party to lose; empty where that was not told
    public record Smallest(
            List<Clause> clauses,
            double members,
            double whole,
            double share,
            int lookedAt,
            boolean exhaustive,
            Optional<Transfers> nobodyLoses) {
        public Smallest {
            clauses = List.copyOf(clauses);
        }

        Smallest with(Optional<Transfers> payments) {
            return new Smallest(clauses, members, whole, share, lookedAt, exhaustive, payments);
        }
    }

    /// What happens when one party does what is best for itself while the others keep to a pact.
    ///
    /// @param against what everybody gains or loses against the pact kept by all
    /// @param effect the same against each alone
    public record Broken(List<Clause> clauses, String party, List<Rule> rules, Effect against, Effect effect) {
        public Broken {
            clauses = List.copyOf(clauses);
            rules = List.copyOf(rules);
        }
    }

    /// What happens when one party leaves.
    ///
    /// @param month last month in which it keeps to the pact, from 1
    /// @param against what everybody gains or loses against the pact kept to the end
    public record Left(List<Clause> clauses, String party, int month, Effect against, Effect effect) {
        public Left {
            clauses = List.copyOf(clauses);
        }
    }

    /// What a pact brings when the exporter answers it.
    ///
    /// @param range the same where it answers as weakly, then as strongly as is assumed possible; empty but of all
    ///   clauses together and of the smallest pact
    public record Answered(List<Clause> clauses, ExporterReaction reaction, Effect effect, List<AtStrength> range) {
        public Answered {
            clauses = List.copyOf(clauses);
            range = List.copyOf(range);
        }
    }

    /// What a pact brings at one strength of an answer.
    public record AtStrength(ExporterReaction reaction, Effect effect) {}

    /// What becomes of a release by one party alone, as fast as it can.
    ///
    /// @param tonnes released
    /// @param users what its own users gain by it
    /// @param worldUsers what all users gain
    /// @param share its own of all; empty where nobody gains
    public record Captured(String party, double tonnes, double users, double worldUsers, Optional<Double> share) {}

    /// Something assumed, with the range that it may lie in.
    ///
    /// @param key what it is
    /// @param unit of the value: `share`, `months`, `month` or `multiple`
    public record Assumption(String key, double value, double low, double high, String unit) {}

    /// Sums that must close, relative.
    ///
    /// @param world less parties and all others, the worst of all pacts
    /// @param valued how many pacts were replayed
    public record Checks(double world, int valued) {}
}
