package org.orebridge.planning.release;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.orebridge.core.Party;

/// Finds the Nash equilibria of governments that each choose a release rule for themselves.
///
/// Every profile is tried where there are at most 256; otherwise best responses are followed from "none",
/// with a guard against cycles. All pure equilibria found are reported, or that none was found.
public final class ReleaseGame {

    private static final int MOST_PROFILES = 256;

    /// A gain below this share of the stakes is rounding of the solver, not a reason to deviate.
    private static final double TOLERANCE = 1e-5;

    private final List<Player> players;

    public ReleaseGame(List<Player> players) {
        this.players = List.copyOf(players);
    }

    /// One choice of a rule index by each player, with what it is worth.
    public record Profile(List<Integer> rules, Payoffs payoffs) {
        public Profile {
            rules = List.copyOf(rules);
        }
    }

    /// What was found.
    ///
    /// @param profiles tried, in order; the first is that nobody releases
    /// @param searchedAll whether every profile was tried
    /// @param equilibria indices of all pure equilibria among them
    /// @param ties indices of equilibria in which some player is indifferent to another rule
    public record Found(List<Profile> profiles, boolean searchedAll, List<Integer> equilibria, List<Integer> ties) {
        public Found {
            profiles = List.copyOf(profiles);
            equilibria = List.copyOf(equilibria);
            ties = List.copyOf(ties);
        }

        /// The equilibrium that is best for the players jointly, so that "alone" is never made to look worse than it
        /// need be; where there is none, the profile in which the players' regrets are smallest.
        public int chosen(List<Player> players) {
            if (!equilibria.isEmpty()) {
                return best(equilibria);
            }
            int least = 0;
            double leastRegret = Double.POSITIVE_INFINITY;
            for (int i = 0; i < profiles.size(); i++) {
                double regret = regret(players, i);
                if (regret < leastRegret) {
                    leastRegret = regret;
                    least = i;
                }
            }
            return least;
        }

        /// Index of the profile with the highest joint payoff.
        public int jointBest() {
            return best(IntStream.range(0, profiles.size()).boxed().toList());
        }

        /// Index of the profile with the highest payoff to the world.
        public int worldBest() {
            int best = 0;
            for (int i = 1; i < profiles.size(); i++) {
                if (profiles.get(i).payoffs().world()
                        > profiles.get(best).payoffs().world()) {
                    best = i;
                }
            }
            return best;
        }

        private int best(List<Integer> among) {
            int best = among.getFirst();
            for (int i : among) {
                if (profiles.get(i).payoffs().joint()
                        > profiles.get(best).payoffs().joint()) {
                    best = i;
                }
            }
            return best;
        }

        /// What the player with the most to gain from deviating alone would gain, USD.
        private double regret(List<Player> players, int index) {
            double most = 0;
            for (int p = 0; p < players.size(); p++) {
                Party party = players.get(p).party();
                double own = payoff(index, party);
                for (int other = 0; other < profiles.size(); other++) {
                    if (isDeviation(index, other, p)) {
                        most = Math.max(most, payoff(other, party) - own);
                    }
                }
            }
            return most;
        }

        private double payoff(int index, Party party) {
            return profiles.get(index).payoffs().byParty().getOrDefault(party, 0.0);
        }

        private boolean isDeviation(int from, int to, int player) {
            List<Integer> a = profiles.get(from).rules();
            List<Integer> b = profiles.get(to).rules();
            for (int p = 0; p < a.size(); p++) {
                if (p != player && !a.get(p).equals(b.get(p))) {
                    return false;
                }
            }
            return !a.get(player).equals(b.get(player));
        }
    }

    /// @param payoffs works out what a profile (one rule index a player) is worth; called from several threads
    public Found play(Function<List<Integer>, Payoffs> payoffs) {
        long count = 1;
        for (Player player : players) {
            count *= player.rules().size();
        }
        return count <= MOST_PROFILES ? searchAll((int) count, payoffs) : followBestResponses(payoffs);
    }

    /// Plays again with a profile in force: as long as nobody gains by leaving it alone it stays, and only what each
    /// could do instead is tried; otherwise the game is played anew.
    ///
    /// @param inForce one rule index a player
    /// @param payoffs as for {@link #play}
    public Found playOn(List<Integer> inForce, Function<List<Integer>, Payoffs> payoffs) {
        var known = new ConcurrentHashMap<List<Integer>, Payoffs>();
        Function<List<Integer>, Payoffs> remembered = rules -> {
            Payoffs before = known.get(rules);
            Payoffs worth = before == null ? payoffs.apply(rules) : before;
            known.put(rules, worth);
            return worth;
        };
        Found near = judge(tried(withDeviations(inForce), remembered), false);
        return near.equilibria().isEmpty() ? play(remembered) : near;
    }

    private List<List<Integer>> withDeviations(List<Integer> inForce) {
        var profiles = new ArrayList<List<Integer>>();
        profiles.add(List.copyOf(inForce));
        for (int p = 0; p < players.size(); p++) {
            for (int r = 0; r < players.get(p).rules().size(); r++) {
                if (r != inForce.get(p)) {
                    profiles.add(with(inForce, p, r));
                }
            }
        }
        return profiles;
    }

    private static List<Integer> with(List<Integer> profile, int player, int rule) {
        var other = new ArrayList<>(profile);
        other.set(player, rule);
        return List.copyOf(other);
    }

    private Found searchAll(int count, Function<List<Integer>, Payoffs> payoffs) {
        return judge(tried(IntStream.range(0, count).mapToObj(this::rules).toList(), payoffs), true);
    }

    private static List<Profile> tried(List<List<Integer>> profiles, Function<List<Integer>, Payoffs> payoffs) {
        return profiles.parallelStream()
                .map(rules -> new Profile(rules, payoffs.apply(rules)))
                .toList();
    }

    /// Profile number `i`, the first player's rule turning slowest.
    private List<Integer> rules(int i) {
        var rules = new Integer[players.size()];
        int rest = i;
        for (int p = players.size() - 1; p >= 0; p--) {
            int size = players.get(p).rules().size();
            rules[p] = rest % size;
            rest /= size;
        }
        return List.of(rules);
    }

    private Found followBestResponses(Function<List<Integer>, Payoffs> payoffs) {
        var tried = new TreeMap<String, Profile>();
        var order = new ArrayList<Profile>();
        Function<List<Integer>, Profile> look = rules -> tried.computeIfAbsent(rules.toString(), key -> {
            var profile = new Profile(rules, payoffs.apply(rules));
            order.add(profile);
            return profile;
        });
        var seen = new TreeSet<String>();
        List<Integer> now = players.stream().map(p -> 0).toList();
        while (seen.add(now.toString())) {
            for (int p = 0; p < players.size(); p++) {
                now = bestResponse(now, p, look, order);
            }
        }
        return judge(order, false);
    }

    /// The rule that pays a player most against those of the others; its own, unless another is clearly better.
    ///
    /// @param tried all profiles looked at so far: what they differ by is what is clear
    private List<Integer> bestResponse(
            List<Integer> rules, int player, Function<List<Integer>, Profile> look, List<Profile> tried) {
        Party party = players.get(player).party();
        List<Profile> responses = IntStream.range(0, players.get(player).rules().size())
                .mapToObj(r -> look.apply(with(rules, player, r)))
                .toList();
        double clearly = TOLERANCE * stakes(tried);
        Profile best = look.apply(rules);
        for (Profile response : responses) {
            if (payoff(response, party) > payoff(best, party) + clearly) {
                best = response;
            }
        }
        return best.rules();
    }

    private static double payoff(Profile profile, Party party) {
        return profile.payoffs().byParty().getOrDefault(party, 0.0);
    }

    private Found judge(List<Profile> profiles, boolean searchedAll) {
        var open = new Found(profiles, searchedAll, List.of(), List.of());
        var equilibria = new ArrayList<Integer>();
        var ties = new ArrayList<Integer>();
        double stakes = stakes(profiles);
        for (int i = 0; i < profiles.size(); i++) {
            if (open.regret(players, i) <= TOLERANCE * stakes && (searchedAll || allDeviationsTried(profiles, i))) {
                equilibria.add(i);
                if (isTied(open, i, TOLERANCE * stakes)) {
                    ties.add(i);
                }
            }
        }
        return new Found(profiles, searchedAll, equilibria, ties);
    }

    private boolean allDeviationsTried(List<Profile> profiles, int index) {
        int expected = players.stream().mapToInt(p -> p.rules().size() - 1).sum();
        var open = new Found(profiles, false, List.of(), List.of());
        long tried = IntStream.range(0, profiles.size())
                .filter(other -> IntStream.range(0, players.size()).anyMatch(p -> open.isDeviation(index, other, p)))
                .count();
        return tried == expected;
    }

    private boolean isTied(Found found, int index, double tolerance) {
        for (int p = 0; p < players.size(); p++) {
            for (int other = 0; other < found.profiles().size(); other++) {
                Party party = players.get(p).party();
                if (found.isDeviation(index, other, p)
                        && Math.abs(found.payoff(other, party) - found.payoff(index, party)) <= tolerance) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The largest difference that the profiles make to any player: what the game is about.
    private double stakes(List<Profile> profiles) {
        double most = 0;
        for (Player player : players) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (Profile profile : profiles) {
                double payoff = profile.payoffs().byParty().getOrDefault(player.party(), 0.0);
                low = Math.min(low, payoff);
                high = Math.max(high, payoff);
            }
            most = Math.max(most, high - low);
        }
        return most;
    }

    /// The chosen profile's index as one that every caller may rely on, with the players of this game.
    public int chosen(Found found) {
        return found.chosen(players);
    }
}
