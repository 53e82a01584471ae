package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Together;
import org.orebridge.workbench.result.WayResult;

/// What together is worth to each party, and who releases what.
final class TogetherSection {

    private final Answer answer;
    private final Words words;

    TogetherSection(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    /// The worth in national welfare and to users, and what it means, for a page that is short.
    Markup brief() {
        if (answer.together().isEmpty()) {
            return Markup.tag("p", words.of("missing"));
        }
        Together together = answer.together().get();
        MoneyScale scale = TogetherWords.scale(together, words);
        HtmlTable table = new HtmlTable(List.of(
                words.of("together.party"),
                words.of("together.versus"),
                words.of("together.welfare"),
                words.of("together.users"),
                words.of("together.value-added-high")));
        for (Together.Gain gain : together.gains()) {
            table.row(List.of(
                    answer.shock().nameOf(gain.party()),
                    words.way(gain.against()),
                    signed(gain.welfare(), scale),
                    signed(gain.userLossAvoided(), scale),
                    signed(gain.valueAddedSavedHigh(), scale)));
        }
        return Markup.join(
                Markup.element("p", List.of("class", "note"), words.of("text.together.unit", scale.unit())),
                table.markup(words.of("together.title")),
                Cards.list(TogetherWords.sentences(answer, together, words)));
    }

    Markup worth() {
        if (answer.together().isEmpty()) {
            return Cards.card(words.of("together.title"), "", Markup.tag("p", words.of("missing")));
        }
        Together together = answer.together().get();
        MoneyScale scale = TogetherWords.scale(together, words);
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
                    signed(gain.welfare(), scale),
                    signed(gain.userLossAvoided(), scale),
                    signed(gain.valueAddedSavedLow(), scale),
                    signed(gain.valueAddedSavedHigh(), scale),
                    scale.print(gain.transferNeeded().orElse(0))));
        }
        return Cards.card(
                words.of("together.title"),
                words.of("text.together.unit", scale.unit()),
                table.markup(words.of("together.title")),
                Cards.list(TogetherWords.sentences(answer, together, words)));
    }

    private String signed(Amount amount, MoneyScale scale) {
        return FiguresSection.amount(amount, value -> Digits.signed(value, scale::print), words);
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
}
