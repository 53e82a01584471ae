package org.orebridge.workbench.hindcast.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.hindcast.result.DirectionScore;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.hindcast.result.TrialScore.VolumePath;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.Words;

/// What an event did to volumes to Korea and Japan, and whether things moved the way they were predicted to.
final class VolumeCard {

    private final EventScore event;
    private final Words words;
    private final EventSentences sentences;

    VolumeCard(EventScore event, Words words) {
        this.event = event;
        this.words = words;
        this.sentences = new EventSentences(event, words);
    }

    Markup card() {
        var parts = new ArrayList<Markup>();
        event.trials().stream()
                .filter(t -> !t.volumes().isEmpty())
                .reduce((a, b) -> b)
                .ifPresent(last -> parts.add(charts(last)));
        parts.add(directions());
        return Cards.card(
                words.of("hindcast.page.volumes", words.said(event.title())),
                words.of("hindcast.page.volumes.note"),
                parts.toArray(Markup[]::new));
    }

    private Markup charts(TrialScore trial) {
        return Markup.element(
                "div",
                List.of("class", "two"),
                trial.volumes().stream().map(v -> chart(trial, v)).toList());
    }

    private Markup chart(TrialScore trial, VolumePath volume) {
        String title = words.of("hindcast.page.imports", words.country(volume.party(), volume.party()), trial.trial());
        return Markup.tag(
                "figure",
                Markup.tag("figcaption", title),
                new PathChart(title, volume.path(), List.of(), 1, List.of()).draw());
    }

    // ------------------------------------------------------------ what was observed

    private Markup directions() {
        List<TrialScore> scored =
                event.trials().stream().filter(t -> !t.directions().isEmpty()).toList();
        if (scored.isEmpty()) {
            return Markup.element("p", List.of("class", "note"), words.of("hindcast.page.directions.none"));
        }
        var header = new ArrayList<>(words.list("hindcast.page.directions.header"));
        scored.forEach(t -> header.add(words.of("hindcast.page.directions.predicted", t.trial())));
        HtmlTable table = new HtmlTable(header);
        List<DirectionScore> first = scored.getFirst().directions();
        for (int i = 0; i < first.size(); i++) {
            int at = i;
            var cells = new ArrayList<>(sentences.observed(first.get(at)));
            scored.forEach(t -> cells.add(sentences.predicted(t.directions().get(at))));
            table.row(cells);
        }
        return Markup.join(
                Markup.tag("h3", words.of("hindcast.page.directions")),
                table.markup(words.of("hindcast.page.directions")),
                Markup.join(first.stream()
                        .map(d -> SourceNote.of(d.sources(), d.assumed(), words))
                        .distinct()
                        .toList()));
    }

    /// Per cent of rest, e.g. `102 % (96 to 107 %)`.
    static String share(double low, double median, double high, Words words) {
        return low == high
                ? words.percent(Digits.whole(100 * median))
                : words.of(
                        "hindcast.share",
                        Digits.whole(100 * median),
                        Digits.whole(100 * low),
                        Digits.whole(100 * high));
    }
}
