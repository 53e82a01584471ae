package org.orebridge.workbench.hindcast.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.ParameterTable.Value;
import org.orebridge.workbench.hindcast.result.Rival;
import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.hindcast.result.SeriesScore;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.hindcast.result.Verdict;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.HtmlPage;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.ParameterWords;
import org.orebridge.workbench.report.StyleSheet;
import org.orebridge.workbench.report.Words;

/// A run of hindcasts as one self-contained HTML file: the verdict first, then each event, then what all rests on.
public final class HindcastPage {

    private final Scorecard card;
    private final Words words;
    private final HindcastSentences sentences;

    private HindcastPage(Scorecard card, Words words) {
        this.card = card;
        this.words = words;
        this.sentences = new HindcastSentences(card, words);
    }

    public static String of(Scorecard card, Words words) {
        var page = new HindcastPage(card, words);
        return HtmlPage.of(
                words.of("hindcast.page.title"),
                words,
                StyleSheet.all(),
                page.heading(),
                Markup.tag("main", Markup.join(page.cards())));
    }

    private Markup heading() {
        return Markup.join(
                Markup.element(
                        "header",
                        List.of(),
                        Markup.element("b", List.of(), words.of("program")),
                        Markup.tag("span", words.of("hindcast.page.run", card.draws(), card.seed(), card.program()))),
                HtmlPage.heading(
                        words.of("hindcast.page.kind"),
                        words.of("hindcast.page.title"),
                        words.of("hindcast.page.note")));
    }

    private List<Markup> cards() {
        var cards = new ArrayList<Markup>();
        cards.add(verdicts());
        cards.add(overview());
        card.events().forEach(event -> cards.addAll(new EventCards(event, words).cards()));
        cards.add(method());
        cards.add(changes());
        cards.add(parameters());
        return cards;
    }

    // ------------------------------------------------------------ over all events

    private Markup verdicts() {
        boolean failed = card.verdicts().stream().anyMatch(v -> !v.passed());
        return Markup.element(
                "section",
                List.of("class", failed ? "card failed" : "card"),
                Markup.tag("h2", words.of("hindcast.page.verdict")),
                Markup.join(card.verdicts().stream()
                        .map(sentences::verdict)
                        .map(text -> Markup.element("p", List.of("class", "lead"), text))
                        .toList()),
                Markup.element(
                        "p",
                        List.of("class", "note"),
                        words.of("hindcast.page.verdict.note", card.parameters().retunings())));
    }

    /// Each event and the mean, the engine in both trials against its rivals.
    private Markup overview() {
        HtmlTable table = new HtmlTable(words.list("hindcast.page.overview.header"));
        for (EventScore event : card.events()) {
            event.trials().forEach(trial -> table.row(row(event, trial)));
        }
        card.verdicts().forEach(v -> table.row(row(v), "chosen"));
        return Cards.card(
                words.of("hindcast.page.overview"),
                words.of("hindcast.page.overview.note"),
                table.markup(words.of("hindcast.page.overview")));
    }

    private List<String> row(EventScore event, TrialScore trial) {
        var cells = new ArrayList<String>();
        cells.add(words.said(event.title()));
        cells.add(trial.trial().name());
        cells.add(new EventSentences(event, words).meanMiss(trial));
        cells.add(trial.failure().isPresent() ? words.of("failed.row") : mean(trial.series(), Optional.empty()));
        Arrays.stream(Rival.values()).forEach(r -> cells.add(mean(trial.series(), Optional.of(r))));
        int covered =
                trial.series().stream().mapToInt(s -> s.engine().covered()).sum();
        int all =
                trial.series().stream().mapToInt(s -> s.engine().observations()).sum();
        cells.add(words.of("hindcast.of", covered, all));
        return cells;
    }

    private static String mean(List<SeriesScore> series, Optional<Rival> rival) {
        double[] scores = series.stream()
                .flatMapToDouble(s -> rival.isEmpty()
                        ? DoubleStream.of(s.engine().crps())
                        : s.rivals().stream()
                                .filter(r -> r.rival() == rival.get())
                                .mapToDouble(r -> r.score().crps()))
                .toArray();
        return scores.length == 0
                ? Digits.MISSING
                : Digits.decimals(Arrays.stream(scores).average().orElseThrow(), 3);
    }

    private List<String> row(Verdict verdict) {
        var cells = new ArrayList<String>();
        cells.add(words.of("hindcast.page.mean"));
        cells.add(verdict.trial().name());
        cells.add(Digits.MISSING);
        cells.add(Digits.decimals(verdict.crps(), 3));
        for (Rival rival : Rival.values()) {
            cells.add(verdict.comparisons().stream()
                    .filter(c -> c.rival() == rival)
                    .map(c -> Digits.decimals(c.rivalCrps(), 3))
                    .findFirst()
                    .orElse(Digits.MISSING));
        }
        cells.add(words.of("hindcast.of", verdict.covered(), verdict.observations()));
        return cells;
    }

    // ------------------------------------------------------------ what it rests on

    private Markup method() {
        return Cards.card(words.of("hindcast.page.method"), "", Cards.list(words.list("hindcast.page.method.points")));
    }

    private Markup changes() {
        var lines = new ArrayList<>(
                card.parameters().changes().stream().map(sentences::change).toList());
        if (card.parameters().unlogged()) {
            lines.add(words.of("hindcast.unlogged"));
        }
        return Cards.card(
                words.of("hindcast.page.retunings", card.parameters().retunings()),
                sentences.parameters(),
                Cards.list(lines));
    }

    private Markup parameters() {
        HtmlTable table = new HtmlTable(words.list("hindcast.page.parameters.header"));
        String group = "";
        for (Value one : card.parameters().values()) {
            String own = ParameterWords.group(one.key(), words);
            if (!own.equals(group)) {
                table.group(own);
                group = own;
            }
            table.row(List.of(
                    ParameterWords.name(one.key(), words) + "\n" + one.key(),
                    Digits.written(one.value()),
                    Digits.written(one.low()),
                    Digits.written(one.high()),
                    one.unit(),
                    one.reason()));
        }
        return Cards.card(
                words.of("hindcast.page.parameters"),
                words.of("hindcast.page.parameters.note"),
                table.markup(words.of("hindcast.page.parameters"), "parameters"));
    }
}
