package org.orebridge.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Game;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// Where a payoff of a release game comes from: `game/way/profile` of the first change of belief,
/// `game/way/month/profile` of any.
final class GameTrace {

    private final Answer answer;
    private final Words words;

    GameTrace(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    /// @param parts of the key; empty if the answer has no such profile
    Optional<List<String>> lines(List<String> parts) {
        if (parts.size() < 3 || parts.size() > 4 || !parts.getLast().matches("[0-9]{1,6}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(parts.getLast());
        List<Game> games = Way.find(parts.get(1))
                .flatMap(answer::way)
                .map(WayResult::games)
                .orElse(List.of());
        return games.stream()
                .filter(game ->
                        parts.size() == 3 || String.valueOf(game.month()).equals(parts.get(2)))
                .findFirst()
                .filter(game -> index < game.profiles().size())
                .map(game -> lines(parts.get(1), game, index));
    }

    private List<String> lines(String way, Game game, int index) {
        Game.Profile profile = game.profiles().get(index);
        List<String> lines = new ArrayList<>();
        String payoff = words.of("payoff." + game.payoff());
        String against = words.of("against." + game.against().name().toLowerCase(Locale.ROOT));
        lines.add(words.of("explain.game", index, way, game.month(), payoff, against));
        profile.rules()
                .forEach((party, rule) -> lines.add("  %s %s: %s USD".formatted(party, rule, usd(profile, party))));
        lines.add("  " + words.of("explain.game.world", Digits.whole(profile.joint()), Digits.whole(profile.world())));
        if (game.equilibria().contains(index)) {
            lines.add("  " + words.of("game.equilibrium"));
        }
        lines.add("  " + words.of("explain.game.how", game.rules().size(), way));
        return lines;
    }

    private String usd(Game.Profile profile, String party) {
        return Optional.ofNullable(profile.payoffs().get(party))
                .map(Digits::whole)
                .orElse(words.of("missing"));
    }

    /// All keys of this kind, ready to be typed.
    static List<String> all(Answer answer) {
        List<String> keys = new ArrayList<>();
        for (WayResult way : answer.ways()) {
            for (Game game : way.games()) {
                for (int i = 0; i < game.profiles().size(); i++) {
                    keys.add("game/%s/%d/%d".formatted(way.way().code(), game.month(), i));
                }
            }
        }
        return keys;
    }
}
