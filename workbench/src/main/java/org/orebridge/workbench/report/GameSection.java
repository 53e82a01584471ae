package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Game;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.WayResult;

/// How the release rules of each way were found: every profile of the first change of belief, what was chosen at each
/// later one.
final class GameSection {

    private final Answer answer;
    private final Words words;

    GameSection(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    Markup markup() {
        List<Markup> parts = new ArrayList<>();
        for (WayResult way : answer.ways()) {
            if (!way.games().isEmpty()) {
                parts.add(way(way));
            }
        }
        return parts.isEmpty()
                ? Markup.NOTHING
                : Cards.card(words.of("game.title"), words.of("game.note"), Markup.join(parts));
    }

    private Markup way(WayResult way) {
        List<Game> games = way.games();
        return Markup.join(
                Markup.element("h3", List.of("class", WayStyle.of(way.way())), words.way(way.way())),
                Markup.tag("p", GameWords.first(games.getFirst(), words)),
                profiles(games.getFirst()),
                games.size() == 1 ? Markup.NOTHING : later(games.subList(1, games.size())));
    }

    private Markup profiles(Game game) {
        MoneyScale scale = MoneyScale.of(
                game.profiles().stream().mapToDouble(profile -> Math.max(Math.abs(profile.world()), largest(profile))),
                words);
        List<String> header = new ArrayList<>(List.of(words.of("game.profile")));
        header.addAll(players(game).map(Shock.Party::name).toList());
        header.addAll(List.of(words.of("game.joint"), words.of("game.world"), words.of("game.mark")));
        HtmlTable table = new HtmlTable(header);
        for (int i = 0; i < game.profiles().size(); i++) {
            table.row(cells(game, i, scale), game.chosen() == i ? "chosen" : "");
        }
        return captioned(table, GameWords.payoff(game, words, scale.unit()));
    }

    private Stream<Shock.Party> players(Game game) {
        return answer.shock().parties().stream()
                .filter(party -> game.taken().rules().containsKey(party.code()));
    }

    private List<String> cells(Game game, int index, MoneyScale scale) {
        Game.Profile profile = game.profiles().get(index);
        List<String> cells = new ArrayList<>(List.of(GameWords.profile(answer, profile.rules(), words)));
        players(game)
                .forEach(party ->
                        cells.add(Optional.ofNullable(profile.payoffs().get(party.code()))
                                .map(payoff -> Digits.signed(payoff, scale::print))
                                .orElse(Digits.MISSING)));
        cells.add(Digits.signed(profile.joint(), scale::print));
        cells.add(Digits.signed(profile.world(), scale::print));
        cells.add(mark(game, index));
        return cells;
    }

    private static double largest(Game.Profile profile) {
        return profile.payoffs().values().stream().mapToDouble(Math::abs).max().orElse(0);
    }

    private String mark(Game game, int index) {
        List<String> marks = new ArrayList<>();
        if (game.equilibria().contains(index)) {
            marks.add(words.of(game.ties().contains(index) ? "game.equilibrium-tied" : "game.equilibrium"));
        }
        if (game.chosen() == index) {
            marks.add(words.of("game.chosen"));
        }
        if (game.bestForParties() == index) {
            marks.add(words.of("game.best"));
        }
        return String.join(words.of("comma"), marks);
    }

    /// One row a later change of belief.
    private Markup later(List<Game> games) {
        HtmlTable table = new HtmlTable(words.list("game.later.header"));
        for (Game game : games) {
            table.row(List.of(
                    String.valueOf(game.month()),
                    GameWords.profile(answer, game.taken().rules(), words),
                    words.of(game.takesEquilibrium() ? "yes" : "no"),
                    words.of(
                            "game.later.tried",
                            game.equilibria().size(),
                            game.profiles().size()),
                    words.of(GameWords.ties(game) ? "yes" : "no"),
                    GameWords.choice(game, words)));
        }
        return captioned(table, words.of("game.later.caption"));
    }

    /// A table's own caption is for screen readers; this one is seen too.
    private static Markup captioned(HtmlTable table, String caption) {
        return Markup.join(Markup.element("p", List.of("class", "note"), caption), table.markup(caption));
    }
}
