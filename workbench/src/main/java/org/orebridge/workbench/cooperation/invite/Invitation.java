package org.orebridge.workbench.cooperation.invite;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.cooperation.Weighing;

/// What parties that act together gain by inviting each of some candidates, and what is lost where they split.
///
/// Amounts are USD over all months solved, discounted to month 1, central values of all parameters. A gain of users is
/// the loss that does not come; welfare is national welfare by ownership. The two are never added.
///
/// @param id of the question
/// @param members who act together already
/// @param candidates who could be invited, in the order asked for; a group stands before its members
/// @param weighing where the weights of the scenarios are from
/// @param cases one a scenario
/// @param expected each candidate over all scenarios, by their weights; empty where there is one scenario
public record Invitation(
        String id,
        List<Player> members,
        List<Candidate> candidates,
        Weighing weighing,
        List<Case> cases,
        List<Expected> expected) {

    public Invitation {
        members = List.copyOf(members);
        candidates = List.copyOf(candidates);
        cases = List.copyOf(cases);
        expected = List.copyOf(expected);
    }

    /// @param id country code or group id
    /// @param name in English
    /// @param countries at the start of the first scenario
    public record Player(String id, String name, List<String> countries) {
        public Player {
            countries = List.copyOf(countries);
        }
    }

    /// @param id as asked for, or code of a group's member
    /// @param name in English
    /// @param players those that come with it, by id; a group's members that are members already are left out
    /// @param of the group that it was taken from; empty where it was asked for itself
    /// @param unknown players of it that neither use nor make the mineral by the figures of any scenario,
    ///   so that nothing can be said of them
    public record Candidate(String id, String name, List<String> players, Optional<String> of, List<String> unknown) {
        public Candidate {
            players = List.copyOf(players);
            unknown = List.copyOf(unknown);
        }
    }

    /// Who does not act together with the members.
    public enum Outsiders {
        /// Trades freely with everybody.
        FREE,
        /// Restricts exports to all other parties and is restricted by them, as the scenario says.
        RESTRICTING
    }

    /// Whether a candidate would come.
    public enum Joins {
        /// All that come with it gain.
        BY_ITSELF,
        /// Somebody who comes with it loses, and members and candidate together gain enough to pay for it.
        IF_PAID,
        /// Members and candidate together lose.
        NOT_WORTH_IT,
        /// Nothing changes for anybody who comes with it.
        INDIFFERENT
    }

    /// One scenario.
    ///
    /// @param scenario name
    /// @param title in English
    /// @param mineral id
    /// @param months reported by the scenario; a year more is solved
    /// @param weight of the scenario; all add to 1
    /// @param perYear how often it begins in a year by the register; empty where that is not known
    /// @param stops who stops something in it: to invite them is to have it lifted for the members
    /// @param games one for each way in which outsiders trade
    /// @param splits what is lost where the parties stand in two camps
    public record Case(
            String scenario,
            String title,
            String mineral,
            int months,
            double weight,
            Optional<Double> perYear,
            List<String> stops,
            List<Game> games,
            List<Split> splits) {
        public Case {
            stops = List.copyOf(stops);
            games = List.copyOf(games);
            splits = List.copyOf(splits);
        }
    }

    /// Every candidate beside the members.
    ///
    /// @param outsiders what those do who are not in
    /// @param already what members gain by acting together with nobody else, against each for itself
    /// @param invites one a candidate, in their order; none of which nothing can be said
    /// @param byMembers candidates by what the members gain, the most first
    /// @param byJoint candidates by what members and candidate gain together, the most first
    /// @param steps whom to invite one after another, each time the single party that brings most together with
    ///   those that are in: a greedy order, which need not be the best set
    /// @param solved coalitions solved by the engine
    public record Game(
            Outsiders outsiders,
            List<Change> already,
            List<Invite> invites,
            List<String> byMembers,
            List<String> byJoint,
            List<Step> steps,
            int solved) {
        public Game {
            already = List.copyOf(already);
            invites = List.copyOf(invites);
            byMembers = List.copyOf(byMembers);
            byJoint = List.copyOf(byJoint);
            steps = List.copyOf(steps);
        }
    }

    /// What changes by inviting one candidate, against the members alone together and the candidate outside.
    ///
    /// @param candidate id
    /// @param membersGain what the members gain in welfare
    /// @param candidateGain what all that come with it gain
    /// @param jointGain both
    /// @param outsidersGain what all other regions gain
    /// @param joins whether it would come
    /// @param leastPaid USD that has to be paid so that nobody who comes with it loses
    /// @param membersLose USD that members who lose by it lose
    /// @param changes each member and each that comes
    public record Invite(
            String candidate,
            double membersGain,
            double candidateGain,
            double jointGain,
            double outsidersGain,
            Joins joins,
            double leastPaid,
            double membersLose,
            List<Change> changes) {
        public Invite {
            changes = List.copyOf(changes);
        }
    }

    /// What changes for one party.
    ///
    /// @param welfare USD of national welfare gained
    /// @param userLossAvoided USD of loss to users that does not come
    /// @param valueAddedLow USD of value added that is not lost, lower bound
    /// @param valueAddedHigh upper bound
    public record Change(
            String player, double welfare, double userLossAvoided, double valueAddedLow, double valueAddedHigh) {}

    /// One invitation of the greedy order.
    ///
    /// @param invited who is invited
    /// @param membersGain what those gain by it who were members at the beginning
    /// @param beforeGain what those gain who were invited before
    /// @param candidateGain what the invited one gains
    /// @param jointGain all of them
    public record Step(String invited, double membersGain, double beforeGain, double candidateGain, double jointGain) {}

    /// A group in two camps that restrict exports to each other, against all of it together.
    ///
    /// @param one ids
    /// @param other ids
    /// @param oneLoses USD of welfare; below zero it gains
    /// @param otherLoses the same
    /// @param restLoses all regions outside the group
    /// @param losses each party of the group
    /// @param settled whether no camp would release its stocks otherwise beside the other
    public record Split(
            List<String> one,
            List<String> other,
            double oneLoses,
            double otherLoses,
            double restLoses,
            List<SplitLoss> losses,
            boolean settled) {
        public Split {
            one = List.copyOf(one);
            other = List.copyOf(other);
            losses = List.copyOf(losses);
        }
    }

    /// @param player id
    /// @param welfare USD lost by the split
    /// @param userLoss USD that users lose by it
    /// @param leaving USD that it would gain by leaving its camp to stand alone; empty where that was not worked
    ///   out
    /// @param changing USD that it would gain by changing to the other camp; empty where that was not worked out
    public record SplitLoss(
            String player, double welfare, double userLoss, Optional<Double> leaving, Optional<Double> changing) {}

    /// One candidate over all scenarios.
    ///
    /// @param outsiders what those do who are not in
    /// @param candidate id
    /// @param membersGain what members gain, weighed
    /// @param candidateGain what all that come with it gain, weighed
    /// @param jointGain both
    /// @param joinsByItself weight of the scenarios in which it would come unpaid
    /// @param leastMembersGain what members gain in the scenario in which they gain least
    /// @param leastScenario that scenario
    /// @param jointPerYear what members and candidate gain in a year, by how often each scenario begins; empty
    ///   where that is not known of each
    public record Expected(
            Outsiders outsiders,
            String candidate,
            double membersGain,
            double candidateGain,
            double jointGain,
            double joinsByItself,
            double leastMembersGain,
            String leastScenario,
            Optional<Double> jointPerYear) {}
}
