package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Together;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// The answer as one page of plain text for the terminal.
public final class TextPage {

    private final Answer answer;
    private final Words words;
    private final ShortAnswer sentences;
    private final List<String> lines = new ArrayList<>();

    private TextPage(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
        this.sentences = new ShortAnswer(answer, words);
    }

    /// @param where where the report and the files are, in words or as a path; one line
    public static String of(Answer answer, Words words, String where) {
        return new TextPage(LocalNames.of(answer, words), words).page(where);
    }

    private String page(String where) {
        heading();
        whatStops();
        List<WayResult> failed = answer.ways().stream()
                .filter(way -> way.status() == Status.FAILED)
                .toList();
        failed.forEach(way ->
                paragraph(words.of("failed", words.way(way.way()), way.failure().orElse(""))));
        if (failed.size() < answer.ways().size()) {
            inShort();
            lines.addAll(new TextTables(answer, words).lines());
            lines.addAll(SmelterLines.of(answer, words));
            shelf();
            if (answer.way(Way.TOGETHER).isPresent()) {
                together();
                schedule();
            }
            games();
            section("text.change");
            items(WhatWouldChange.sentences(answer, words));
        }
        evidence();
        omissions();
        section("text.where");
        lines.add("  " + where);
        paragraph(words.of("text.trace", traced()));
        return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
    }

    private void heading() {
        String title = words.said(answer.shock().title());
        lines.add(title);
        lines.add("=".repeat(Math.min(TextTable.WIDTH, LineBreaks.columns(title))));
        paragraph(words.of(
                "text.setting",
                Sentence.begin(answer.shock().mineralName()),
                answer.shock().baseYear(),
                answer.shock()
                        .firstMonth()
                        .map(month -> words.of("text.month-one", Dates.month(month, words)))
                        .orElse(words.of("text.month-one-undated")),
                ModeWords.name(answer, words),
                answer.run().id()));
        if (ModeWords.meansOverEnds(answer)) {
            paragraph(ModeWords.explain(answer, words));
        }
    }

    private void whatStops() {
        section("text.stops");
        items(sentences.stops());
    }

    private void inShort() {
        section("text.short");
        items(sentences.parties());
        items(sentences.together());
    }

    private void items(List<String> sentences) {
        sentences.forEach(sentence -> lines.addAll(TextTable.wrap(sentence, "  ", "    ")));
    }

    private void shelf() {
        answer.shelf().ifPresent(levels -> {
            section("text.shelf");
            lines.addAll(new ShelfLines(answer, levels, words).lines());
        });
    }

    private void together() {
        section("text.together");
        if (answer.together().isEmpty()) {
            lines.add("  " + words.of("missing"));
            return;
        }
        Together together = answer.together().get();
        MoneyScale scale = TogetherWords.scale(together, words);
        lines.add("  " + words.of("text.together.unit", scale.unit()));
        int name = together.gains().stream()
                .mapToInt(gain -> LineBreaks.columns(answer.shock().nameOf(gain.party())))
                .max()
                .orElse(0);
        lines.add(" ".repeat(name + 16)
                + TextTable.right(words.of("together.welfare"), 17)
                + TextTable.right(words.of("together.users"), 22)
                + TextTable.right(words.of("together.value-added"), 26));
        for (Together.Gain gain : together.gains()) {
            lines.add("  " + TextTable.left(answer.shock().nameOf(gain.party()), name + 1)
                    + words.of(
                            "text.together.against",
                            TextTable.left("(%s)".formatted(gain.against().code()), 4))
                    + TextTable.right(Digits.signed(gain.welfare().value(), scale::print), 17)
                    + TextTable.right(Digits.signed(gain.userLossAvoided().value(), scale::print), 22)
                    + TextTable.right(
                            words.of(
                                    "range",
                                    Digits.signed(gain.valueAddedSavedLow().value(), scale::print),
                                    Digits.signed(gain.valueAddedSavedHigh().value(), scale::print)),
                            26));
        }
    }

    private void schedule() {
        section("text.schedule");
        WayResult way = answer.way(Way.TOGETHER).orElse(null);
        if (way == null || way.status() == Status.FAILED) {
            lines.add("  " + words.of("missing"));
        } else {
            List<String> routes = ReleaseWords.lines(answer, way, words);
            if (routes.isEmpty()) {
                lines.add("  " + words.of("release.nothing"));
            }
            routes.stream().limit(6).forEach(route -> cut(TextTable.wrap(route, "  ", "      ")));
            if (routes.size() > 6) {
                lines.add("  " + words.of("release.more", routes.size() - 6));
            }
        }
    }

    private void cut(List<String> wrapped) {
        lines.addAll(wrapped.subList(0, Math.min(3, wrapped.size())));
        if (wrapped.size() > 3) {
            lines.add("      " + words.of("release.rest"));
        }
    }

    private void games() {
        answer.ways().stream()
                .filter(way -> !way.games().isEmpty())
                .forEach(way -> paragraph(GameWords.paragraph(answer, way, words)));
    }

    private void evidence() {
        section("text.evidence");
        answer.evidence().shares().stream().limit(1).forEach(share -> paragraph(sentences.shares(share)));
        paragraph(words.of(
                "text.solves",
                answer.solves().size(),
                Digits.orMissing(
                        answer.solves().stream()
                                .flatMapToDouble(solve -> solve.residual().stream())
                                .max(),
                        Digits::error),
                answer.solves().stream()
                        .filter(solve -> !solve.status().equals("SOLVED"))
                        .count()));
    }

    private void omissions() {
        if (!answer.omissions().isEmpty()) {
            lines.add("  " + words.of("text.omissions"));
            answer.omissions().stream()
                    .map(one -> words.of("omissions.one", words.said(one.what()), Sentence.end(words.said(one.why()))))
                    .forEach(one -> lines.addAll(TextTable.wrap(one, "    ", "      ")));
        }
    }

    /// The key of one printed figure, as an example that can be typed.
    private String traced() {
        String way = answer.ways().stream()
                .filter(one -> one.status() == Status.ANSWERED)
                .map(one -> one.way().code())
                .reduce((_, last) -> last)
                .orElse(Way.ALONE.code());
        String party = answer.shock().parties().stream()
                .map(Shock.Party::code)
                .findFirst()
                .orElse("WORLD");
        return "%s/%s/price/6".formatted(way, party);
    }

    private void section(String key) {
        lines.add("");
        lines.add(words.of(key));
    }

    private void paragraph(String text) {
        lines.addAll(TextTable.wrap(text, "  ", "  "));
    }
}
