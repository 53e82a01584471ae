package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Game;
import org.orebridge.workbench.result.WayResult;

/// How the release rules of a way were found, in sentences.
final class GameWords {

    private GameWords() {}

    /// All changes of belief of a way in one paragraph.
    static String paragraph(Answer answer, WayResult way, Words words) {
        String rules = way.profile().isEmpty() ? words.of("game.no-release") : profile(answer, way.profile(), words);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of("game.rules", way.way().code(), rules));
        List<Game> games = way.games();
        sentences.add(first(games.getFirst(), words));
        if (games.size() > 1) {
            sentences.add(later(games.subList(1, games.size()), words));
        }
        return words.paragraph(sentences);
    }

    /// How the first game went.
    static String first(Game game, Words words) {
        String search = words.of(game.searchedAll() ? "game.all" : "game.some", tried(game));
        return words.paragraph(
                List.of(words.of("game.first", choice(game, words), search), ties(game) ? words.of("game.tied") : ""));
    }

    /// How often the game was played again, and what came of it.
    private static String later(List<Game> games, Words words) {
        if (games.size() == 1) {
            Game game = games.getFirst();
            return words.of("game.again-once", game.month(), Sentence.lower(choice(game, words)));
        }
        String months = words.and(
                games.stream().map(game -> String.valueOf(game.month())).toList());
        List<String> outcomes = new ArrayList<>();
        for (Game.Choice choice : Game.Choice.values()) {
            List<String> of = games.stream()
                    .filter(game -> game.choice() == choice)
                    .map(game -> String.valueOf(game.month()))
                    .toList();
            if (!of.isEmpty()) {
                outcomes.add(words.of("game.later." + key(choice), words.and(of)));
            }
        }
        return words.of("game.again", months, String.join("; ", outcomes));
    }

    /// Why a profile was taken, e.g. `the only equilibrium`.
    static String choice(Game game, Words words) {
        return words.of("choice." + key(game.choice()), game.equilibria().size(), tried(game));
    }

    private static String key(Game.Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static int tried(Game game) {
        return game.profiles().size();
    }

    /// Whether some party might as well have taken another rule in the profile chosen.
    static boolean ties(Game game) {
        return game.ties().contains(game.chosen());
    }

    /// What payoffs are, and against what they are counted.
    static String payoff(Game game, Words words, String unit) {
        return words.of(
                "game.caption",
                words.of("payoff." + game.payoff()),
                unit,
                words.of("against." + game.against().name().toLowerCase(Locale.ROOT)));
    }

    /// e.g. `South Korea: in 12 equal monthly parts; Japan: nothing`.
    static String profile(Answer answer, SortedMap<String, String> rules, Words words) {
        return rules.entrySet().stream()
                .map((Map.Entry<String, String> rule) -> words.of(
                        "game.party-rule", answer.shock().nameOf(rule.getKey()), RuleWords.of(rule.getValue(), words)))
                .collect(Collectors.joining("; "));
    }
}
