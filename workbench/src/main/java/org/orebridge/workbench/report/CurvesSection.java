package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Way;

/// The curves: unmet need and price at a glance, then every measure with the ways side by side.
final class CurvesSection {

    private final Answer answer;
    private final Words words;

    CurvesSection(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    /// For each party unmet need and the price of its main form, all ways in one chart.
    Markup glance() {
        return Cards.card(words.of("glance.title"), bandNote("glance.note"), pictures());
    }

    /// The charts of it alone.
    Markup pictures() {
        List<Markup> charts = new ArrayList<>();
        for (Shock.Party party : answer.shock().parties()) {
            List<ShownMeasure> shown = ShownMeasure.of(answer, party.code(), words);
            for (Measure measure : List.of(Measure.UNMET_NEED, Measure.PRICE_INDEX)) {
                shown.stream()
                        .filter(one -> one.measure() == measure)
                        .findFirst()
                        .ifPresent(one -> charts.add(glance(party, one)));
            }
        }
        return Markup.element("div", List.of("class", "two"), charts);
    }

    private Markup glance(Shock.Party party, ShownMeasure shown) {
        Set<Way> banded = EnumSet.of(Way.ALONE, Way.TOGETHER);
        Set<Way> all = EnumSet.allOf(Way.class);
        String title = words.of("chart.title", party.name(), shown.title());
        LineChart chart = new LineChart(
                title, shown.curves(), banded, all, shown.domain(banded::contains), inForce(), shown.format());
        return figure(title, chart.draw(560, 250, words));
    }

    /// For one party a row of panels a measure, one panel a way.
    List<Markup> sideBySide() {
        return answer.shock().parties().stream()
                .map(party -> Cards.card(
                        words.of("curves.title", party.name()),
                        bandNote("curves.note"),
                        Markup.join(ShownMeasure.of(answer, party.code(), words).stream()
                                .map(shown -> panels(party, shown))
                                .toList())))
                .toList();
    }

    private Markup panels(Shock.Party party, ShownMeasure shown) {
        List<Markup> panels = new ArrayList<>();
        for (Curve curve : shown.curves()) {
            Set<Way> one = EnumSet.of(curve.way());
            String label = words.of("chart.label", party.name(), shown.title(), words.way(curve.way()));
            LineChart chart =
                    new LineChart(label, shown.curves(), one, one, shown.domain(_ -> true), inForce(), shown.format());
            panels.add(Markup.element(
                    "figure",
                    List.of(),
                    Markup.element(
                            "figcaption", List.of("class", WayStyle.of(curve.way())), words.shortWay(curve.way())),
                    chart.draw(300, 170, words)));
        }
        String without = answer.ways().stream()
                .map(way -> way.way())
                .filter(way -> shown.curves().stream().noneMatch(curve -> curve.way() == way))
                .map(words::way)
                .collect(Collectors.joining(words.of("comma")));
        return Markup.element(
                "div",
                List.of("class", "row"),
                Markup.tag("h3", shown.title()),
                Markup.element("div", List.of("class", "panels"), panels),
                without.isEmpty()
                        ? Markup.NOTHING
                        : Markup.element("p", List.of("class", "note"), words.of("curves.without", without)));
    }

    private Markup figure(String title, Markup drawing) {
        return Markup.tag("figure", Markup.tag("figcaption", title), drawing);
    }

    private String bandNote(String key) {
        return words.paragraph(List.of(
                words.of(key),
                answer.run().drawsDone() > 0
                        ? words.of("chart.bands", answer.run().drawsDone())
                        : words.of("chart.no-bands"),
                inForce() > 0 ? words.of("chart.force", inForce()) : ""));
    }

    private int inForce() {
        return answer.shock().endsInMonth().orElse(0);
    }
}
