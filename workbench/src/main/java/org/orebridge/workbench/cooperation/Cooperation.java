package org.orebridge.workbench.cooperation;

import java.util.List;
import java.util.Optional;
import org.orebridge.planning.sharing.Transfers;

/// What acting together is worth to each of some parties and to every coalition of them, and how it can be shared.
///
/// Amounts are USD over all months solved, discounted to month 1, central values of all parameters.
///
/// @param id of the question
/// @param scenario name
/// @param title of the scenario
/// @param mineral id
/// @param months reported by the scenario; a year more is solved
/// @param players in the order asked for
/// @param games the market game, once for each way in which outsiders trade, and the allocation game
public record Cooperation(
        String id, String scenario, String title, String mineral, int months, List<Player> players, List<Game> games) {

    public Cooperation {
        players = List.copyOf(players);
        games = List.copyOf(games);
    }

    /// @param id country code or group id
    /// @param name in English
    /// @param members countries at the scenario's start
    public record Player(String id, String name, List<String> members) {
        public Player {
            members = List.copyOf(members);
        }
    }

    /// Which game it is.
    public enum Kind {
        /// Prices move; who does not act together trades freely.
        MARKET,
        /// Prices move; who does not act together restricts exports to each other.
        MARKET_RESTRICTING,
        /// Stocks pooled while the market's supply stays as it is.
        ALLOCATION
    }

    /// One game and what theory makes of it.
    ///
    /// @param kind which
    /// @param coalitions all, by bit mask from 1 on
    /// @param alone what the shock costs each player while each is for itself: what gains are counted from; empty
    ///   where the game does not say, or was worked out before that was told
    /// @param together what all together bring each player; empty where the game does not say
    /// @param points ways of sharing
    /// @param leastCore what the most dissatisfied coalition falls short by at least; above zero the core is empty
    /// @param superadditivity pairs worth less together than apart
    /// @param nobodyLoses the least that has to be paid; empty where all together lose or the game does not say
    /// @param equalGain what has to be paid so that all gain the same; empty where the game does not say
    /// @param checks how closely sums close
    /// @param solved coalitions solved by the engine; the others were known without
    public record Game(
            Kind kind,
            List<Coalition> coalitions,
            Optional<List<Loss>> alone,
            List<Gain> together,
            List<Point> points,
            double leastCore,
            Violations superadditivity,
            Optional<Transfers> nobodyLoses,
            Optional<Transfers> equalGain,
            Checks checks,
            int solved) {

        public Game {
            coalitions = List.copyOf(coalitions);
            alone = alone.map(List::copyOf);
            together = List.copyOf(together);
            points = List.copyOf(points);
        }

        /// The coalition of all.
        public Coalition grand() {
            return coalitions.getLast();
        }
    }

    /// One coalition.
    ///
    /// @param members ids
    /// @param worth what its members gain together in national welfare against each for itself
    /// @param gains the same by player, outsiders too; empty where the game does not say
    /// @param world what all regions gain together; empty where the game does not say
    public record Coalition(List<String> members, double worth, List<Double> gains, Optional<Double> world) {
        public Coalition {
            members = List.copyOf(members);
            gains = List.copyOf(gains);
        }
    }

    /// What the shock costs a player against rest while each is for itself, in figures that are never added.
    ///
    /// @param welfare national welfare lost, by ownership; below zero where the country gains by the shock
    /// @param users loss to users
    /// @param valueAddedLow value added lost, by the lower bound
    /// @param valueAddedHigh by the upper bound
    public record Loss(String player, double welfare, double users, double valueAddedLow, double valueAddedHigh) {}

    /// What a player gains against each for itself, in figures that are never added.
    ///
    /// @param welfare national welfare, by ownership: what its plants abroad earn comes home
    /// @param territory the same by territory, whoever owns what stands there
    /// @param userLossAvoided loss to users that does not come
    /// @param valueAddedLow value added that is not lost, by the lower bound
    /// @param valueAddedHigh by the upper bound
    public record Gain(
            String player,
            double welfare,
            double territory,
            double userLossAvoided,
            double valueAddedLow,
            double valueAddedHigh) {}

    /// One way of sharing what all together gain.
    ///
    /// @param concept shapley, nucleolus, prenucleolus or owen
    /// @param shares by player
    /// @param inCore whether no coalition can do better by itself
    /// @param violation what the coalition with most reason to leave is worth more than its members get
    /// @param leavers that coalition; empty where none has a reason
    /// @param transfers that bring each from what all together bring it to its share; empty where nobody is paid
    public record Point(
            String concept,
            List<Double> shares,
            boolean inCore,
            double violation,
            List<String> leavers,
            Optional<Transfers> transfers) {
        public Point {
            shares = List.copyOf(shares);
            leavers = List.copyOf(leavers);
        }
    }

    /// Pairs of coalitions worth less together than apart.
    ///
    /// @param pairs looked at
    /// @param count of those that are
    /// @param worst at most twelve of them, the worst first
    public record Violations(int pairs, int count, List<Pair> worst) {
        public Violations {
            worst = List.copyOf(worst);
        }
    }

    /// @param lost what they are worth apart less what they are worth together
    public record Pair(List<String> one, List<String> other, double lost) {
        public Pair {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /// Sums that must close, relative to the largest amount in them.
    ///
    /// @param shares of each point less what all are worth
    /// @param transfers less nothing
    /// @param kohlberg whether the nucleolus passes Kohlberg's criterion
    public record Checks(double shares, double transfers, boolean kohlberg) {}
}
