package org.orebridge.workbench.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.release.Payoffs;
import org.orebridge.planning.release.Player;
import org.orebridge.planning.release.ReleaseGame;
import org.orebridge.workbench.result.Game;

/// A release game in the words of the answer: what could be chosen, what it paid, what was chosen and why.
final class PlayedGame {

    private final SelfInterest interest;
    private final SelfInterest.Round first;
    private final ReleaseGame.Found found;

    private PlayedGame(SelfInterest interest) {
        this.interest = interest;
        this.first = interest.rounds().getFirst();
        this.found = first.found();
    }

    /// The game of the first belief; later ones are played the same way from what is then left. Empty where nobody
    /// held anything.
    static Optional<Game> of(SelfInterest interest) {
        return interest.rounds().isEmpty() ? Optional.empty() : Optional.of(new PlayedGame(interest).game());
    }

    private Game game() {
        List<ReleaseRule> rules = first.players().getFirst().rules();
        return new Game(
                rules.stream().map(Object::toString).toList(),
                "national welfare, what is left of the stock included",
                found.searchedAll(),
                found.profiles().stream().map(this::profile).toList(),
                found.equilibria(),
                Optional.of(first.chosen()),
                why(),
                Optional.of(found.jointBest()),
                OptionalDouble.empty());
    }

    /// Payoffs against nobody releasing, which is the first profile.
    private Game.Profile profile(ReleaseGame.Profile profile) {
        Payoffs none = found.profiles().getFirst().payoffs();
        var rules = new TreeMap<String, String>();
        var payoffs = new TreeMap<String, Double>();
        for (int p = 0; p < first.players().size(); p++) {
            Player player = first.players().get(p);
            Party party = player.party();
            rules.put(party.id(), player.rules().get(profile.rules().get(p)).toString());
            payoffs.put(
                    party.id(),
                    profile.payoffs().byParty().getOrDefault(party, 0.0)
                            - none.byParty().getOrDefault(party, 0.0));
        }
        return new Game.Profile(rules, payoffs, profile.payoffs().world() - none.world());
    }

    private String why() {
        String why = switch (found.equilibria().size()) {
            case 0 -> "No equilibrium in pure rules was found; the profile with the least regret is shown instead.";
            case 1 -> "The only equilibrium.";
            default -> "The equilibrium best for the parties jointly, so that alone is not made to look worse.";
        };
        String ties = found.ties().isEmpty() ? "" : " In some of them a party is indifferent to another rule.";
        return why + ties + playedAgain();
    }

    private String playedAgain() {
        int rounds = interest.rounds().size();
        return rounds > 1 ? " Played again at each of %d changes of belief; shown is the first.".formatted(rounds) : "";
    }
}
