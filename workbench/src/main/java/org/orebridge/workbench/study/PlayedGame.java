package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.release.Payoffs;
import org.orebridge.planning.release.Player;
import org.orebridge.planning.release.ReleaseGame;
import org.orebridge.workbench.result.Game;

/// The release game of one change of belief in the words of the answer: what could be chosen, what it paid, what was
/// chosen and why.
final class PlayedGame {

    private final SelfInterest.Round round;
    private final Optional<SelfInterest.Round> before;
    private final ReleaseGame.Found found;

    private PlayedGame(SelfInterest.Round round, Optional<SelfInterest.Round> before) {
        this.round = round;
        this.before = before;
        this.found = round.found();
    }

    /// One a change of belief in which somebody still held something, in their order.
    static List<Game> all(SelfInterest interest) {
        var games = new ArrayList<Game>();
        Optional<SelfInterest.Round> before = Optional.empty();
        for (SelfInterest.Round round : interest.rounds()) {
            games.add(new PlayedGame(round, before).game());
            before = Optional.of(round);
        }
        return games;
    }

    private Game game() {
        List<ReleaseRule> rules = round.players().getFirst().rules();
        return new Game(
                round.month() + 1,
                rules.stream().map(Object::toString).toList(),
                "national-welfare",
                found.searchedAll(),
                found.profiles().stream().map(this::profile).toList(),
                startsFromNothing() ? Game.Against.NOBODY_RELEASING : Game.Against.RULES_IN_FORCE,
                found.equilibria(),
                found.ties(),
                round.chosen(),
                choice(),
                found.jointBest());
    }

    /// A player's first rule is to release nothing.
    private boolean startsFromNothing() {
        return found.profiles().getFirst().rules().stream().allMatch(rule -> rule == 0);
    }

    private Game.Profile profile(ReleaseGame.Profile profile) {
        Payoffs first = found.profiles().getFirst().payoffs();
        var rules = new TreeMap<String, String>();
        var payoffs = new TreeMap<String, Double>();
        for (int p = 0; p < round.players().size(); p++) {
            Player player = round.players().get(p);
            Party party = player.party();
            rules.put(party.id(), player.rules().get(profile.rules().get(p)).toString());
            payoffs.put(party.id(), payoff(profile.payoffs(), party) - payoff(first, party));
        }
        return new Game.Profile(rules, payoffs, profile.payoffs().world() - first.world());
    }

    private static double payoff(Payoffs payoffs, Party party) {
        return payoffs.byParty().getOrDefault(party, 0.0);
    }

    private Game.Choice choice() {
        if (!found.equilibria().contains(round.chosen())) {
            return Game.Choice.LEAST_REGRET;
        }
        if (before.filter(this::asBefore).isPresent()) {
            return Game.Choice.STILL_EQUILIBRIUM;
        }
        return found.equilibria().size() == 1 ? Game.Choice.ONLY_EQUILIBRIUM : Game.Choice.BEST_EQUILIBRIUM;
    }

    /// Whether every player keeps its rule.
    private boolean asBefore(SelfInterest.Round earlier) {
        return round.players().stream().allMatch(player -> earlier.taken(player).equals(round.taken(player)));
    }
}
