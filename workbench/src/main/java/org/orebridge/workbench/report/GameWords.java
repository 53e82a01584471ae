package org.orebridge.workbench.report;

import java.util.stream.Collectors;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Game;
import org.orebridge.workbench.result.WayResult;

/// How the release rules of a way were found, in a sentence.
final class GameWords {

    private GameWords() {}

    static String sentence(Answer answer, WayResult way, Game game, Words words) {
        String found = switch (game.equilibria().size()) {
            case 0 -> words.of("game.none", game.profiles().size());
            case 1 -> words.of("game.one", game.profiles().size());
            default ->
                words.of(
                        "game.several",
                        game.equilibria().size(),
                        game.profiles().size());
        };
        String search = words.of(game.searchedAll() ? "game.all" : "game.best-response");
        return words.of("game.sentence", way.way().code(), profile(answer, way, words), found, search, game.why());
    }

    /// e.g. `South Korea even-12, Japan none`.
    static String profile(Answer answer, WayResult way, Words words) {
        return way.profile().isEmpty()
                ? words.of("game.no-release")
                : way.profile().entrySet().stream()
                        .map(rule -> answer.shock().nameOf(rule.getKey()) + " " + rule.getValue())
                        .collect(Collectors.joining(", "));
    }
}
