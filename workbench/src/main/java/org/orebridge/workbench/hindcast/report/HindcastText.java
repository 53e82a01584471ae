package org.orebridge.workbench.hindcast.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.ObservedMonth;
import org.orebridge.workbench.hindcast.result.PathMonth;
import org.orebridge.workbench.hindcast.result.Rival;
import org.orebridge.workbench.hindcast.result.RivalScore;
import org.orebridge.workbench.hindcast.result.Score;
import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.hindcast.result.SeriesScore;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.hindcast.result.Verdict;
import org.orebridge.workbench.report.Dates;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// A run of hindcasts as one page of plain text: the verdict first, then each event with what was predicted of it.
public final class HindcastText {

    private final Scorecard card;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private HindcastText(Scorecard card, Words words) {
        this.card = card;
        this.words = words;
    }

    /// @param where the folder or file to look at next
    public static String of(Scorecard card, Words words, String where) {
        var text = new HindcastText(card, words);
        text.head();
        card.events().forEach(text::event);
        text.lines.add("");
        text.paragraph(words.of("hindcast.where", where));
        return String.join("\n", text.lines) + "\n";
    }

    private void paragraph(String text) {
        lines.addAll(TextTable.wrap(text, "", ""));
    }

    private void item(String text) {
        lines.addAll(TextTable.wrap(text, "  - ", "    "));
    }

    private void heading(String text) {
        lines.add("");
        lines.add(text);
    }

    // ------------------------------------------------------------ over all events

    private void head() {
        lines.add(words.of("hindcast.title"));
        var sentences = new HindcastSentences(card, words);
        card.verdicts().forEach(v -> paragraph(sentences.verdict(v)));
        lines.add("");
        paragraph(sentences.parameters());
        card.parameters().changes().forEach(c -> item(sentences.change(c)));
        if (card.parameters().unlogged()) {
            item(words.of("hindcast.unlogged"));
        }
        heading(words.of("hindcast.overview"));
        lines.add(row("", words.of("hindcast.trial.A.short"), words.of("hindcast.trial.B.short")));
        compared(words.of("hindcast.engine"), Verdict::crps);
        for (var rival : Rival.values()) {
            compared(
                    words.of("hindcast.rival." + rival),
                    v -> v.comparisons().stream()
                            .filter(c -> c.rival() == rival)
                            .mapToDouble(Verdict.Comparison::rivalCrps)
                            .findFirst()
                            .orElse(Double.NaN));
        }
    }

    private void compared(String name, ToDoubleFunction<Verdict> value) {
        List<String> cells = card.verdicts().stream()
                .map(v -> number(value.applyAsDouble(v)))
                .toList();
        lines.add(row(name, cells.getFirst(), cells.getLast()));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? Digits.MISSING : Digits.decimals(value, 3);
    }

    private static String row(String name, String... cells) {
        var line = new StringBuilder(TextTable.left("  " + name, 52));
        for (String cell : cells) {
            line.append(TextTable.right(cell, 12));
        }
        return line.toString();
    }

    // ------------------------------------------------------------ one event

    private void event(EventScore event) {
        var sentences = new EventSentences(event, words);
        heading(words.said(event.title()).toUpperCase(Locale.ROOT));
        paragraph(words.said(event.summary()));
        paragraph(sentences.setting());
        event.findings().forEach(this::said);
        event.editions().forEach(this::said);
        event.trials().forEach(trial -> trial(trial, sentences));
        if (!event.lessons().isEmpty()) {
            heading(words.of("hindcast.lessons"));
            event.lessons().forEach(this::said);
        }
        if (!event.notes().isEmpty()) {
            heading(words.of("hindcast.notes"));
            event.notes().forEach(this::said);
        }
    }

    private void said(String english) {
        item(words.said(english));
    }

    private void trial(TrialScore trial, EventSentences sentences) {
        heading(words.of("hindcast.trial." + trial.trial()));
        trial.failure().ifPresent(why -> paragraph(words.of("hindcast.unsolved", why)));
        trial.series().forEach(series -> series(trial, series, sentences));
        trial.directions().forEach(d -> item(sentences.direction(d)));
        trial.volumes().forEach(v -> item(imports(v)));
        if (!trial.leanings().isEmpty()) {
            item(words.of(
                    "hindcast.leanings",
                    trial.leanings().stream()
                            .limit(4)
                            .map(l -> l.parameter() + " " + Digits.signed(l.correlation(), v -> Digits.decimals(v, 2)))
                            .collect(Collectors.joining(", "))));
        }
    }

    /// Lowest and last month of what arrives at a party.
    private String imports(TrialScore.VolumePath volume) {
        PathMonth lowest = volume.path().stream()
                .min(Comparator.comparingDouble(PathMonth::median))
                .orElseThrow();
        PathMonth last = volume.path().getLast();
        return words.of(
                "hindcast.imports",
                words.country(volume.party(), volume.party()),
                share(lowest),
                Dates.month(lowest.month(), words),
                share(last),
                Dates.month(last.month(), words));
    }

    private String share(PathMonth month) {
        return VolumeCard.share(month.low(), month.median(), month.high(), words);
    }

    private void series(TrialScore trial, SeriesScore series, EventSentences sentences) {
        lines.add("");
        paragraph(sentences.series(series));
        lines.add(cells(words.list(series.charge() ? "hindcast.months.header.charge" : "hindcast.months.header")));
        series.months().forEach(m -> lines.add(cells(month(series, m, sentences))));
        lines.add(cells(words.list("hindcast.scores.header")));
        lines.add(score(words.of("hindcast.engine"), series.engine()));
        series.rivals().forEach(r -> lines.add(rival(r)));
        sentences.peak(trial, series).ifPresent(this::paragraph);
    }

    private List<String> month(SeriesScore series, ObservedMonth m, EventSentences sentences) {
        return List.of(
                m.month().toString(),
                sentences.quoted(m),
                Digits.three(m.predicted()),
                words.of("range", Digits.three(m.predictedLow()), Digits.three(m.predictedHigh())),
                sentences.miss(series, m),
                words.of(m.covered() ? "hindcast.inside" : "hindcast.outside"));
    }

    private String rival(RivalScore rival) {
        return score(words.of("hindcast.rival." + rival.rival()), rival.score());
    }

    private String score(String name, Score score) {
        return cells(List.of(
                name,
                String.valueOf(score.observations()),
                Digits.decimals(score.error(), 3),
                Digits.signed(score.bias(), v -> Digits.decimals(v, 3)),
                Digits.decimals(score.crps(), 3),
                words.of("hindcast.of", score.covered(), score.observations())));
    }

    private static String cells(List<String> cells) {
        var line = new StringBuilder(TextTable.left("  " + cells.getFirst(), 28));
        for (int i = 1; i < cells.size(); i++) {
            line.append(TextTable.right(cells.get(i), i == 3 ? 18 : i == 4 ? 15 : 13));
        }
        return line.toString();
    }
}
