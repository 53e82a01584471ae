package org.orebridge.workbench.hindcast.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.ObservedMonth;
import org.orebridge.workbench.hindcast.result.PathMonth;
import org.orebridge.workbench.hindcast.result.RivalScore;
import org.orebridge.workbench.hindcast.result.Score;
import org.orebridge.workbench.hindcast.result.SeriesScore;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.Dates;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.Words;

/// One price or charge of an event: predicted against observed in both trials, as charts, month by month, and scored.
final class SeriesPart {

    /// More months than these are folded away at first.
    private static final int MOST_MONTHS_OPEN = 14;

    private final int at;
    private final List<TrialScore> trials;
    private final SeriesScore first;
    private final Words words;
    private final EventSentences sentences;

    /// @param at which of the event's series
    SeriesPart(EventScore event, int at, Words words) {
        this.at = at;
        this.trials =
                event.trials().stream().filter(t -> t.series().size() > at).toList();
        this.first = trials.getFirst().series().get(at);
        this.words = words;
        this.sentences = new EventSentences(event, words);
    }

    List<Markup> parts() {
        var parts = new ArrayList<Markup>();
        parts.add(Markup.tag("h3", sentences.series(first)));
        parts.add(Markup.element(
                "div", List.of("class", "two"), trials.stream().map(this::chart).toList()));
        parts.add(months());
        parts.add(scores());
        parts.add(SourceNote.of(first.sources(), first.assumed(), words));
        return parts;
    }

    private SeriesScore series(TrialScore trial) {
        return trial.series().get(at);
    }

    // ------------------------------------------------------------ charts

    private Markup chart(TrialScore trial) {
        SeriesScore series = series(trial);
        String title = words.of("hindcast.trial." + trial.trial() + ".chart", words.unit(series.unit()));
        var marks = series.months().stream()
                .map(m -> new PathChart.Mark(m.month(), m.low(), m.high()))
                .toList();
        String label = words.of("hindcast.page.chart.label", words.said(series.label()), title);
        return Markup.tag(
                "figure",
                Markup.tag("figcaption", title),
                new PathChart(label, series.path(), marks, series.anchor(), both()).draw());
    }

    /// The path under all trials, so that their charts share an axis.
    private List<PathMonth> both() {
        return trials.stream().flatMap(t -> series(t).path().stream()).toList();
    }

    // ------------------------------------------------------------ month by month

    private Markup months() {
        var header = new ArrayList<String>();
        header.add(words.of("hindcast.page.months.month"));
        header.add(words.of("hindcast.page.months.observed", words.unit(first.unit())));
        for (TrialScore trial : trials) {
            header.add(words.of("hindcast.page.months.predicted", trial.trial()));
            header.add(words.of(
                    first.charge() ? "hindcast.page.months.miss.charge" : "hindcast.page.months.miss", trial.trial()));
        }
        HtmlTable table = new HtmlTable(header);
        for (int i = 0; i < first.months().size(); i++) {
            table.row(month(i));
        }
        var open = first.months().size() > MOST_MONTHS_OPEN ? List.<String>of() : List.of("open", "");
        return Markup.element(
                "details",
                open,
                Markup.tag(
                        "summary",
                        words.of("hindcast.page.months", first.months().size())),
                table.markup(words.of("hindcast.page.months.caption")));
    }

    private List<String> month(int i) {
        ObservedMonth observed = first.months().get(i);
        var cells = new ArrayList<String>();
        cells.add(Dates.month(observed.month(), words));
        cells.add(sentences.quoted(observed));
        for (TrialScore trial : trials) {
            ObservedMonth month = series(trial).months().get(i);
            cells.add("%s (%s)"
                    .formatted(
                            Digits.three(month.predicted()),
                            words.of(
                                    "range", Digits.three(month.predictedLow()), Digits.three(month.predictedHigh()))));
            cells.add(sentences.miss(first, month));
        }
        return cells;
    }

    // ------------------------------------------------------------ scores

    private Markup scores() {
        HtmlTable table = new HtmlTable(words.list("hindcast.page.scores.header"));
        for (TrialScore trial : trials) {
            table.row(
                    row(
                            words.of("hindcast.page.engine", trial.trial()),
                            series(trial).engine()),
                    "chosen");
        }
        for (RivalScore rival : series(trials.getLast()).rivals()) {
            table.row(row(words.of("hindcast.rival." + rival.rival()), rival.score()));
        }
        var peaks = trials.stream()
                .flatMap(t -> sentences.peak(t, series(t)).stream())
                .toList();
        return Markup.join(
                Markup.element("div", List.of("class", "narrow"), table.markup(words.of("hindcast.page.scores"))),
                peaks.isEmpty() ? Markup.NOTHING : Cards.list(peaks));
    }

    private List<String> row(String name, Score score) {
        return List.of(
                name,
                String.valueOf(score.observations()),
                Digits.decimals(score.error(), 3),
                Digits.signed(score.bias(), v -> Digits.decimals(v, 3)),
                Digits.decimals(score.crps(), 3),
                words.of("hindcast.of", score.covered(), score.observations()));
    }
}
