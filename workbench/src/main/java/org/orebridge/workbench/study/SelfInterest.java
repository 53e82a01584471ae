package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Welfare;
import org.orebridge.planning.release.Payoffs;
import org.orebridge.planning.release.Player;
import org.orebridge.planning.release.ReleaseGame;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;

/// Each party for itself: at every change of belief a Nash equilibrium in release rules, in expected national welfare.
///
/// The parties that still hold something play. Rules in force stay in force as long as nobody gains by leaving them.
final class SelfInterest implements RuleChoice {

    /// Share of a stock below which it counts as used up.
    private static final double NOTHING = 1e-6;

    private final List<Player> players;
    private final List<Replay.Stage> nobody;
    private final Equilibrium equilibrium;
    private final Progress progress;
    private final List<Round> rounds = new ArrayList<>();

    /// The game played at one change of belief.
    ///
    /// @param month from which on its rules hold
    /// @param players those who still hold something
    /// @param found profiles tried and equilibria
    /// @param chosen index of the profile taken
    record Round(int month, List<Player> players, ReleaseGame.Found found, int chosen) {
        /// The rule that a player took, as an index into its family.
        Optional<Integer> taken(Player player) {
            int place = players.indexOf(player);
            return place < 0
                    ? Optional.empty()
                    : Optional.of(found.profiles().get(chosen).rules().get(place));
        }
    }

    /// @param nobody the stages of a replay in which nobody releases, where the search for the others' outcomes can
    ///   start; empty if there is none
    SelfInterest(List<Player> players, List<Replay.Stage> nobody, Equilibrium equilibrium, Progress progress) {
        this.players = players;
        this.nobody = List.copyOf(nobody);
        this.equilibrium = equilibrium;
        this.progress = progress;
    }

    @Override
    public Chosen choose(int stage, Problem problem) {
        List<Player> holding = players.stream()
                .filter(player -> holdsSomething(player, problem))
                .toList();
        if (holding.isEmpty()) {
            return new Chosen(problem.rules(), near(stage));
        }
        List<Outcome.Solved> near = near(stage, problem);
        List<Party> parties = players.stream().map(Player::party).toList();
        Function<List<Integer>, Payoffs> payoffs = profile -> {
            Payoffs worth = payoffs(equilibrium, problem, rules(holding, profile, problem), near, parties);
            progress.advance();
            return worth;
        };
        var game = new ReleaseGame(holding);
        ReleaseGame.Found found =
                inForce(holding).map(profile -> game.playOn(profile, payoffs)).orElseGet(() -> game.play(payoffs));
        var round = new Round(problem.from(), holding, found, game.chosen(found));
        rounds.add(round);
        return new Chosen(rules(holding, found.profiles().get(round.chosen()).rules(), problem), near);
    }

    /// The outcome in which nobody releases. All profiles start from it, whoever comes first; from one in which a
    /// stock leaves by a timetable the way to the others is longer.
    private List<Outcome.Solved> near(int stage, Problem problem) {
        return stage < nobody.size()
                ? near(stage)
                : List.of(equilibrium.solve(problem).orElseThrow());
    }

    private List<Outcome.Solved> near(int stage) {
        return stage < nobody.size() ? List.of(nobody.get(stage).outcome()) : List.of();
    }

    /// What the players took last, unless they have not played yet.
    private Optional<List<Integer>> inForce(List<Player> holding) {
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(holding.stream()
                        .map(player -> rounds.getLast().taken(player).orElse(0))
                        .toList());
    }

    /// Whether a player still has something to release.
    static boolean holdsSomething(Player player, Problem problem) {
        return player.stockpiles().stream().anyMatch(g -> holdsSomething(g, problem));
    }

    static boolean holdsSomething(int stockpile, Problem problem) {
        Stockpile pile = problem.market().stockpiles().get(stockpile);
        return problem.state().stockpile()[stockpile] - pile.floor() > NOTHING * pile.initial();
    }

    private static List<ReleaseRule> rules(List<Player> players, List<Integer> profile, Problem problem) {
        var rules = new ArrayList<ReleaseRule>(
                Collections.nCopies(problem.market().stockpiles().size(), new ReleaseRule.None()));
        for (int p = 0; p < players.size(); p++) {
            ReleaseRule rule = players.get(p).rules().get(profile.get(p));
            int first = players.get(p).stockpiles().getFirst();
            players.get(p)
                    .stockpiles()
                    .forEach(g -> rules.set(g, at(rule, basePrice(g, problem) / basePrice(first, problem))));
        }
        return rules;
    }

    /// The same rule for a lot of another form, dearer or cheaper at rest.
    private static ReleaseRule at(ReleaseRule rule, double dearer) {
        return rule instanceof ReleaseRule.Threshold(double price) ? new ReleaseRule.Threshold(price * dearer) : rule;
    }

    private static double basePrice(int stockpile, Problem problem) {
        int node = problem.market().stockpiles().get(stockpile).node();
        return problem.market().nodes().get(node).basePrice();
    }

    /// What a choice of rules is worth, sought from the outcomes of others.
    static Payoffs payoffs(
            Equilibrium equilibrium,
            Problem problem,
            List<ReleaseRule> rules,
            List<Outcome.Solved> near,
            List<Party> parties) {
        return payoffs(equilibrium.solve(problem.withRules(rules), near).orElseThrow(), parties);
    }

    /// What an outcome is worth to the parties and to the world, in expectation from its first month on.
    static Payoffs payoffs(Outcome.Solved outcome, List<Party> parties) {
        Course course = outcome.course();
        SortedMap<Region, Double> national = Welfare.of(course).national();
        var byParty = new TreeMap<Party, Double>();
        for (Party party : parties) {
            double sum = party.members().stream()
                    .mapToDouble(member -> national.getOrDefault(member, 0.0))
                    .sum();
            byParty.put(party, sum);
        }
        return new Payoffs(
                byParty,
                national.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }
}
