package org.orebridge.workbench.hindcast.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.hindcast.result.Act;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.hindcast.result.TrialScore.Leaning;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Foreign;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.ParameterWords;
import org.orebridge.workbench.report.Words;

/// One event of a run of hindcasts as the parts of its page: prices, volumes, and what it rests on.
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
        return List.of(prices(), new VolumeCard(event, words).card(), baseline());
    }

    private Markup prices() {
        var parts = new ArrayList<Markup>();
        parts.add(Foreign.element("p", event.summary(), words));
        event.trials().stream()
                .flatMap(t -> t.failure().stream())
                .forEach(why -> parts.add(Markup.tag("p", words.of("hindcast.unsolved", why))));
        int most =
                event.trials().stream().mapToInt(t -> t.series().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            parts.addAll(new SeriesPart(event, i, words).parts());
        }
        if (!event.lessons().isEmpty()) {
            parts.add(Markup.tag("h3", words.of("hindcast.page.lessons")));
            parts.add(foreign(event.lessons()));
        }
        parts.add(Markup.element("p", List.of("class", "note"), words.of("hindcast.page.chart.note")));
        return Cards.card(words.said(event.title()), sentences.setting(), parts.toArray(Markup[]::new));
    }

    /// A list of sentences that the event brought along in its own language.
    private Markup foreign(List<String> texts) {
        return Markup.element(
                "ul",
                List.of(),
                texts.stream().map(text -> Foreign.element("li", text, words)).toList());
    }

    // ------------------------------------------------------------ what it rests on

    private Markup baseline() {
        var parts = new ArrayList<Markup>();
        parts.add(Markup.tag("h3", words.of("hindcast.page.acts")));
        parts.add(Markup.element(
                "ul", List.of(), event.acts().stream().map(this::act).toList()));
        parts.add(Markup.tag("h3", words.of("hindcast.page.rests-on")));
        var facts = new ArrayList<>(event.findings());
        facts.addAll(event.editions());
        facts.addAll(event.notes());
        parts.add(foreign(facts));
        for (TrialScore trial : event.trials()) {
            if (!trial.leanings().isEmpty()) {
                parts.add(Markup.tag("h3", words.of("hindcast.page.leanings", trial.trial())));
                parts.add(leanings(trial.leanings()));
            }
        }
        return Cards.card(
                words.of("hindcast.page.baseline", words.said(event.title())),
                words.of("hindcast.page.leanings.note"),
                parts.toArray(Markup[]::new));
    }

    private Markup act(Act act) {
        return Markup.tag("li", Markup.text(sentences.act(act)), SourceNote.of(act.sources(), act.assumed(), words));
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
