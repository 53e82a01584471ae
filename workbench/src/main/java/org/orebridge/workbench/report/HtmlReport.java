package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// The answer as one self-contained HTML file: no scripts, nothing loaded from elsewhere, prints on A4.
public final class HtmlReport {

    private HtmlReport() {}

    public static String of(Answer original, Words words) {
        Answer answer = LocalNames.of(original, words);
        return HtmlPage.of(
                words.of("report.title", words.said(answer.shock().title())),
                words,
                StyleSheet.all(),
                heading(answer, words),
                body(answer, words));
    }

    private static Markup heading(Answer answer, Words words) {
        return Markup.join(
                Markup.element(
                        "header",
                        List.of(),
                        Markup.element("b", List.of(), words.of("program")),
                        Markup.tag(
                                "span",
                                words.of(
                                        "report.run",
                                        answer.run().id(),
                                        answer.run().program()))),
                Markup.element(
                        "div",
                        List.of("class", "title"),
                        Markup.element(
                                "p",
                                List.of("class", "kind"),
                                Sentence.begin(answer.shock().mineralName())),
                        Foreign.element("h1", answer.shock().title(), words),
                        Markup.element("p", List.of("class", "note"), setting(answer, words))));
    }

    static String setting(Answer answer, Words words) {
        String start = answer.shock()
                .firstMonth()
                .map(month -> words.of("text.month-one", Dates.month(month, words)))
                .orElse(words.of("text.month-one-undated"));
        return words.of(
                "report.setting",
                answer.shock().baseYear(),
                start,
                ModeWords.name(answer, words),
                ModeWords.meansOverEnds(answer) ? " " + ModeWords.explain(answer, words) : "");
    }

    private static Markup body(Answer answer, Words words) {
        List<Markup> cards = new ArrayList<>();
        answer.ways().stream()
                .filter(way -> way.status() == Status.FAILED)
                .forEach(way -> cards.add(failure(way, words)));
        BasisSection basis = new BasisSection(answer, words);
        boolean some = answer.ways().stream().anyMatch(way -> way.status() == Status.ANSWERED);
        if (some) {
            CurvesSection curves = new CurvesSection(answer, words);
            TogetherSection together = new TogetherSection(answer, words);
            cards.add(new SummarySection(answer, words).markup());
            cards.add(curves.glance());
            cards.add(ways(answer, words));
            cards.add(answer.way(Way.TOGETHER).isPresent() ? together.worth() : Markup.NOTHING);
            cards.add(together.releases());
            cards.addAll(curves.sideBySide());
            cards.addAll(new FiguresSection(answer, words).parties());
            cards.addAll(SmelterSection.of(answer, words));
            cards.add(new ShelfSection(answer, words).markup());
            cards.add(new GameSection(answer, words).markup());
            cards.add(OthersSection.markup(answer, words));
        }
        cards.add(basis.network());
        if (some) {
            cards.add(basis.tornado());
            cards.add(WhatWouldChange.card(answer, words));
        }
        cards.add(basis.evidence());
        cards.add(basis.assumptions());
        cards.add(basis.balance());
        cards.add(basis.diagnostics());
        cards.add(basis.omissions());
        cards.add(basis.again());
        cards.add(basis.inputs());
        return Markup.tag("main", Markup.join(cards));
    }

    static Markup failure(WayResult way, Words words) {
        return Markup.element(
                "section",
                List.of("class", "card failed"),
                Markup.tag("h2", words.of("failed.title")),
                Markup.tag(
                        "p",
                        words.of("failed", words.way(way.way()), way.failure().orElse(""))));
    }

    /// What the letters stand for, each in its colour.
    private static Markup ways(Answer answer, Words words) {
        return Cards.card(
                words.of("ways.title"),
                "",
                Markup.element(
                        "dl",
                        List.of(),
                        answer.ways().stream()
                                .map(way -> Markup.join(
                                        Markup.element(
                                                "dt", List.of("class", WayStyle.of(way.way())), words.way(way.way())),
                                        Markup.tag(
                                                "dd",
                                                words.of(
                                                        "way." + way.way().code() + ".explain",
                                                        Digits.whole(
                                                                answer.shock().restriction() * 100)))))
                                .toList()));
    }
}
