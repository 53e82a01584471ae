package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.orebridge.planning.rolling.RuleChoice;

/// Each party for itself: at every change of belief the Nash equilibrium in release rules, in expected national
/// welfare.
final class SelfInterest implements RuleChoice {

    /// Share of a stock below which it counts as used up.
    private static final double NOTHING = 1e-6;

    private final List<Player> players;
    private final ReleaseGame game;
    private final Equilibrium equilibrium;
    private final Progress progress;
    private final List<Round> rounds = new ArrayList<>();

    /// The game played at one change of belief.
    ///
    /// @param month from which on its rules hold
    /// @param found all profiles and equilibria
    /// @param chosen index of the profile taken
    record Round(int month, ReleaseGame.Found found, int chosen) {}

    SelfInterest(List<Player> players, Equilibrium equilibrium, Progress progress) {
        this.players = players;
        this.game = new ReleaseGame(players);
        this.equilibrium = equilibrium;
        this.progress = progress;
    }

    @Override
    public List<ReleaseRule> choose(int stage, Problem problem) {
        if (players.stream().noneMatch(player -> holdsSomething(player, problem))) {
            return problem.rules();
        }
        ReleaseGame.Found found = game.play(profile -> {
            Payoffs payoffs = payoffs(problem, rules(profile, problem));
            progress.advance();
            return payoffs;
        });
        int chosen = game.chosen(found);
        rounds.add(new Round(problem.from(), found, chosen));
        return rules(found.profiles().get(chosen).rules(), problem);
    }

    /// Whether a player still has something to release.
    static boolean holdsSomething(Player player, Problem problem) {
        return player.stockpiles().stream().anyMatch(g -> holdsSomething(g, problem));
    }

    static boolean holdsSomething(int stockpile, Problem problem) {
        Stockpile pile = problem.market().stockpiles().get(stockpile);
        return problem.state().stockpile()[stockpile] - pile.floor() > NOTHING * pile.initial();
    }

    private List<ReleaseRule> rules(List<Integer> profile, Problem problem) {
        var rules = new ArrayList<ReleaseRule>(
                Collections.nCopies(problem.market().stockpiles().size(), new ReleaseRule.None()));
        for (int p = 0; p < players.size(); p++) {
            ReleaseRule rule = players.get(p).rules().get(profile.get(p));
            players.get(p).stockpiles().forEach(g -> rules.set(g, rule));
        }
        return rules;
    }

    private Payoffs payoffs(Problem problem, List<ReleaseRule> rules) {
        return payoffs(
                equilibrium,
                problem,
                rules,
                players.stream().map(Player::region).toList());
    }

    /// What a choice of rules is worth to the regions and to the world, in expectation from the problem's first month
    /// on.
    static Payoffs payoffs(Equilibrium equilibrium, Problem problem, List<ReleaseRule> rules, List<Region> regions) {
        Outcome outcome = equilibrium.solve(problem.withRules(rules));
        Course course = outcome.orElseThrow().course();
        SortedMap<Region, Double> national = Welfare.of(course).national();
        var byParty = new TreeMap<Region, Double>();
        regions.forEach(region -> byParty.put(region, national.getOrDefault(region, 0.0)));
        return new Payoffs(
                byParty,
                national.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    List<Player> players() {
        return players;
    }
}
