package org.orebridge.workbench.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Game;
import org.orebridge.workbench.result.WayResult;

/// How the release rules of a way were found, in a sentence.
final class GameWords {

    private static final Pattern ONLY = Pattern.compile("(?i)^the only equilibrium\\.?");

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
        String rules = way.profile().isEmpty() ? words.of("game.no-release") : profile(answer, way.profile(), words);
        String why = ONLY.matcher(game.why().strip()).replaceFirst("").strip();
        String end = why.isEmpty() || why.endsWith(".") ? why : why + ".";
        return words.of("game.sentence", way.way().code(), rules, found, search, end)
                .strip();
    }

    /// e.g. `South Korea in 12 equal monthly parts, Japan nothing`.
    static String profile(Answer answer, SortedMap<String, String> rules, Words words) {
        return rules.entrySet().stream()
                .map((Map.Entry<String, String> rule) -> words.of(
                        "game.party-rule", answer.shock().nameOf(rule.getKey()), RuleWords.of(rule.getValue(), words)))
                .collect(Collectors.joining("; "));
    }
}
