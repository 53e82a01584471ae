package org.orebridge.workbench.hindcast.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.PathMonth;
import org.orebridge.workbench.hindcast.result.RivalScore;
import org.orebridge.workbench.hindcast.result.Score;
import org.orebridge.workbench.hindcast.result.SeriesScore;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.hindcast.result.TrialScore.Leaning;
import org.orebridge.workbench.hindcast.result.TrialScore.VolumePath;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.ParameterWords;
import org.orebridge.workbench.report.Words;

/// One event of a run of hindcasts as the parts of its page.
final class EventCards {

    private final EventScore event;
    private final Words words;
    private final EventSentences sentences;

    EventCards(EventScore event, Words words) {
        this.event = event;
        this.words = words;
        this.sentences = new EventSentences(event, words);
    }

    List<Markup> cards() {
        var cards = new ArrayList<Markup>();
        cards.add(prices());
        cards.add(volumes());
        cards.add(baseline());
        return cards;
    }

    // ------------------------------------------------------------ prices

    private Markup prices() {
        var parts = new ArrayList<Markup>();
        parts.add(Markup.tag("p", event.summary()));
        event.trials().stream()
                .flatMap(t -> t.failure().stream())
                .forEach(why -> parts.add(Markup.tag("p", words.of("hindcast.unsolved", why))));
        int most =
                event.trials().stream().mapToInt(t -> t.series().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            int at = i;
            List<TrialScore> solved =
                    event.trials().stream().filter(t -> t.series().size() > at).toList();
            parts.add(
                    Markup.tag("h3", sentences.series(solved.getFirst().series().get(at))));
            parts.add(Markup.element(
                    "div",
                    List.of("class", "two"),
                    solved.stream()
                            .map(t -> chart(t, t.series().get(at), both(solved, at)))
                            .toList()));
            parts.add(scores(solved, at));
        }
        if (!event.lessons().isEmpty()) {
            parts.add(Markup.tag("h3", words.of("hindcast.page.lessons")));
            parts.add(Cards.list(event.lessons()));
        }
        parts.add(Markup.element("p", List.of("class", "note"), words.of("hindcast.page.chart.note")));
        return Cards.card(event.title(), sentences.setting(), parts.toArray(Markup[]::new));
    }

    /// The path under all trials, so that their charts share an axis.
    private static List<PathMonth> both(List<TrialScore> trials, int at) {
        return trials.stream().flatMap(t -> t.series().get(at).path().stream()).toList();
    }

    private Markup chart(TrialScore trial, SeriesScore series, List<PathMonth> all) {
        String title = words.of("hindcast.trial." + trial.trial() + ".chart", series.unit());
        var marks = series.months().stream()
                .map(m -> new PathChart.Mark(m.month(), m.low(), m.high()))
                .toList();
        String label = words.of("hindcast.page.chart.label", series.label(), title);
        return Markup.tag(
                "figure",
                Markup.tag("figcaption", title),
                new PathChart(label, series.path(), marks, series.anchor(), all).draw());
    }

    private Markup scores(List<TrialScore> trials, int at) {
        HtmlTable table = new HtmlTable(words.list("hindcast.page.scores.header"));
        for (TrialScore trial : trials) {
            SeriesScore series = trial.series().get(at);
            table.row(row(words.of("hindcast.page.engine", trial.trial()), series.engine()), "chosen");
        }
        for (RivalScore rival : trials.getLast().series().get(at).rivals()) {
            table.row(row(words.of("hindcast.rival." + rival.rival()), rival.score()));
        }
        var peaks = trials.stream()
                .flatMap(t -> sentences.peak(t, t.series().get(at)).stream())
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

    // ------------------------------------------------------------ volumes

    private Markup volumes() {
        var parts = new ArrayList<Markup>();
        event.trials().stream()
                .filter(t -> !t.volumes().isEmpty())
                .reduce((a, b) -> b)
                .ifPresent(last -> {
                    parts.add(Markup.element(
                            "div",
                            List.of("class", "two"),
                            last.volumes().stream().map(v -> volume(last, v)).toList()));
                });
        for (TrialScore trial : event.trials()) {
            if (!trial.directions().isEmpty()) {
                parts.add(Markup.tag("h3", words.of("hindcast.page.directions", trial.trial())));
                parts.add(Cards.list(
                        trial.directions().stream().map(sentences::direction).toList()));
            }
        }
        return Cards.card(
                words.of("hindcast.page.volumes", event.title()),
                words.of("hindcast.page.volumes.note"),
                parts.toArray(Markup[]::new));
    }

    private Markup volume(TrialScore trial, VolumePath volume) {
        String title = words.of("hindcast.page.imports", volume.party(), trial.trial());
        return Markup.tag(
                "figure",
                Markup.tag("figcaption", title),
                new PathChart(title, volume.path(), List.of(), 1, List.of()).draw());
    }

    // ------------------------------------------------------------ what it rests on

    private Markup baseline() {
        var parts = new ArrayList<Markup>();
        var facts = new ArrayList<>(event.findings());
        facts.addAll(event.editions());
        facts.addAll(event.notes());
        parts.add(Cards.list(facts));
        for (TrialScore trial : event.trials()) {
            if (!trial.leanings().isEmpty()) {
                parts.add(Markup.tag("h3", words.of("hindcast.page.leanings", trial.trial())));
                parts.add(leanings(trial.leanings()));
            }
        }
        return Cards.card(
                words.of("hindcast.page.baseline", event.title()),
                words.of("hindcast.page.leanings.note"),
                parts.toArray(Markup[]::new));
    }

    private Markup leanings(List<Leaning> leanings) {
        HtmlTable table = new HtmlTable(words.list("hindcast.page.leanings.header"));
        for (Leaning one : leanings) {
            table.row(List.of(
                    ParameterWords.name(one.parameter(), words) + "\n" + one.parameter(),
                    ParameterWords.group(one.parameter(), words),
                    Digits.signed(one.correlation(), v -> Digits.decimals(v, 2))));
        }
        return Markup.element(
                "div", List.of("class", "narrow"), table.markup(words.of("hindcast.page.leanings.caption")));
    }
}
