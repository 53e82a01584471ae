package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Game;
import org.orebridge.workbench.result.Together;
import org.orebridge.workbench.result.WayResult;

/// What together is worth to each party, who releases what, and how the rules of each way were found.
final class TogetherSection {

    private final Answer answer;
    private final Words words;

    TogetherSection(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    Markup worth() {
        if (answer.together().isEmpty()) {
            return Cards.card(words.of("together.title"), "", Markup.tag("p", words.of("missing")));
        }
        Together together = answer.together().get();
        MoneyScale scale = TogetherWords.scale(together);
        HtmlTable table = new HtmlTable(List.of(
                words.of("together.party"),
                words.of("together.versus"),
                words.of("together.welfare"),
                words.of("together.users"),
                words.of("together.value-added-low"),
                words.of("together.value-added-high"),
                words.of("together.needed")));
        for (Together.Gain gain : together.gains()) {
            table.row(List.of(
                    answer.shock().nameOf(gain.party()),
                    words.way(gain.against()),
                    FiguresSection.amount(gain.welfare(), value -> Digits.signed(value, scale::print)),
                    FiguresSection.amount(gain.userLossAvoided(), value -> Digits.signed(value, scale::print)),
                    FiguresSection.amount(gain.valueAddedSavedLow(), value -> Digits.signed(value, scale::print)),
                    FiguresSection.amount(gain.valueAddedSavedHigh(), value -> Digits.signed(value, scale::print)),
                    gain.transferNeeded().isPresent()
                            ? scale.print(gain.transferNeeded().getAsDouble())
                            : words.of("together.no-transfer")));
        }
        return Cards.card(
                words.of("together.title"),
                words.of("text.together.unit", scale.unit(words)),
                table.markup(words.of("together.title")),
                Cards.list(TogetherWords.sentences(answer, together, words)));
    }

    Markup releases() {
        List<Markup> parts = new ArrayList<>();
        for (WayResult way : answer.ways()) {
            List<String> lines = ReleaseWords.lines(answer, way, words);
            if (way.profile().isEmpty() && lines.isEmpty()) {
                continue;
            }
            parts.add(Markup.element("h3", List.of("class", WayStyle.of(way.way())), words.way(way.way())));
            parts.add(Markup.tag("p", words.of("release.rules", GameWords.profile(answer, way.profile(), words))));
            parts.add(lines.isEmpty() ? Markup.tag("p", words.of("release.nothing")) : Cards.list(lines));
        }
        return Cards.card(words.of("release.title"), words.of("release.note"), Markup.join(parts));
    }

    Markup games() {
        List<Markup> parts = new ArrayList<>();
        for (WayResult way : answer.ways()) {
            way.game().ifPresent(game -> parts.add(game(way, game)));
        }
        return parts.isEmpty()
                ? Markup.NOTHING
                : Cards.card(words.of("game.title"), words.of("game.note"), Markup.join(parts));
    }

    private Markup game(WayResult way, Game game) {
        MoneyScale scale = MoneyScale.of(
                game.profiles().stream().mapToDouble(profile -> Math.max(Math.abs(profile.world()), largest(profile))));
        List<String> header = new ArrayList<>(List.of(words.of("game.profile")));
        answer.shock().parties().forEach(party -> header.add(words.of("game.payoff", party.name())));
        header.addAll(List.of(words.of("game.joint"), words.of("game.world"), words.of("game.mark")));
        HtmlTable table = new HtmlTable(header);
        for (int i = 0; i < game.profiles().size(); i++) {
            Game.Profile profile = game.profiles().get(i);
            List<String> cells = new ArrayList<>(List.of(GameWords.profile(answer, profile.rules(), words)));
            answer.shock()
                    .parties()
                    .forEach(party ->
                            cells.add(Optional.ofNullable(profile.payoffs().get(party.code()))
                                    .map(payoff -> Digits.signed(payoff, scale::print))
                                    .orElse(Digits.MISSING)));
            cells.add(Digits.signed(profile.joint(), scale::print));
            cells.add(Digits.signed(profile.world(), scale::print));
            cells.add(mark(game, i));
            table.row(cells, game.chosen().equals(Optional.of(i)) ? "chosen" : "");
        }
        return Markup.join(
                Markup.element("h3", List.of("class", WayStyle.of(way.way())), words.way(way.way())),
                Markup.tag("p", GameWords.sentence(answer, way, game, words)),
                game.worldBound().isEmpty()
                        ? Markup.NOTHING
                        : Markup.tag(
                                "p",
                                words.of(
                                        "game.bound",
                                        scale.print(game.worldBound().getAsDouble()),
                                        scale.unit(words))),
                table.markup(words.of("game.caption", game.payoff(), scale.unit(words))));
    }

    private static double largest(Game.Profile profile) {
        return profile.payoffs().values().stream().mapToDouble(Math::abs).max().orElse(0);
    }

    private String mark(Game game, int index) {
        List<String> marks = new ArrayList<>();
        if (game.equilibria().contains(index)) {
            marks.add(words.of("game.equilibrium"));
        }
        if (game.chosen().equals(Optional.of(index))) {
            marks.add(words.of("game.chosen"));
        }
        if (game.bestForParties().equals(Optional.of(index))) {
            marks.add(words.of("game.best"));
        }
        return String.join(", ", marks);
    }
}
