package org.orebridge.workbench.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Game;
import org.orebridge.workbench.result.WayResult;

/// Whether the parties might as well have chosen other release rules, and what that would cost them.
final class ChangingRules {

    private ChangingRules() {}

    static List<String> sentences(Answer answer, Words words) {
        return answer.ways().stream()
                .filter(way -> !way.games().isEmpty())
                .map(way -> sentence(answer, way, words))
                .toList();
    }

    private static String sentence(Answer answer, WayResult way, Words words) {
        Optional<Game> without =
                way.games().stream().filter(game -> !game.takesEquilibrium()).findFirst();
        Optional<Game> several = way.games().stream()
                .filter(game -> game.equilibria().size() > 1)
                .findFirst();
        return without.map(game -> words.of("change.rules.none", words.way(way.way()), game.month()))
                .or(() -> several.map(game -> several(answer, way, game, words)))
                .orElseGet(() -> words.of("change.rules.only", words.way(way.way())));
    }

    private static String several(Answer answer, WayResult way, Game game, Words words) {
        Game.Profile worst = game.equilibria().stream()
                .map(game.profiles()::get)
                .min(Comparator.comparingDouble(Game.Profile::joint))
                .orElseThrow();
        double less = game.taken().joint() - worst.joint();
        MoneyScale scale = MoneyScale.of(DoubleStream.of(less), words);
        return words.of(
                "change.rules.several",
                words.way(way.way()),
                game.equilibria().size(),
                game.month(),
                GameWords.profile(answer, worst.rules(), words),
                scale.said(less, words));
    }
}
