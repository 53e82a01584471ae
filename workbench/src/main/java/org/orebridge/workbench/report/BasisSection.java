package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.Adjustment;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Assumption;
import org.orebridge.workbench.result.InputFigure;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.SolveRecord;
import org.orebridge.workbench.result.Tornado;

/// What the answer rests on: evidence, sensitivity, network, assumptions, balance, inputs, diagnostics.
final class BasisSection {

    /// Share of a figure below which the balance is not seen to have moved it.
    private static final double SEEN = .005;

    private static final int MOST_MOVED = 60;

    private final Answer answer;
    private final Words words;

    BasisSection(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    Markup network() {
        TreeSet<String> parties = answer.shock().parties().stream()
                .flatMap(party -> party.members().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return Cards.card(
                words.of("sankey.title", answer.network().year()),
                words.of("network.note"),
                new SankeyDrawing(answer.network(), parties, words).draw());
    }

    Markup tornado() {
        if (answer.tornado().isEmpty()) {
            return Cards.card(words.of("tornado.title"), "", Markup.tag("p", words.of("missing")));
        }
        Tornado tornado = answer.tornado().get();
        String what = words.of(
                        "tornado.what",
                        TornadoDrawing.measure(tornado, words),
                        tornado.subject().equals("all")
                                ? ""
                                : words.form(tornado.subject(), answer.network().formName(tornado.subject())),
                        tornado.month(),
                        words.way(tornado.way()))
                .replace(" ,", ",")
                .replace(" 、", "、");
        List<Markup> charts = new ArrayList<>();
        answer.shock().parties().stream().map(Shock.Party::code).forEach(party -> {
            String title = words.of("chart.title", answer.shock().nameOf(party), what);
            charts.add(Markup.tag(
                    "figure", Markup.tag("figcaption", title), TornadoDrawing.draw(tornado, party, title, words)));
        });
        return Cards.card(
                words.of("tornado.title"),
                words.paragraph(List.of(
                        words.of("tornado.note"), answer.run().profileReused() ? words.of("tornado.reused") : "")),
                Markup.element("div", List.of("class", "two"), charts));
    }

    Markup evidence() {
        return Cards.card(
                words.of("evidence.title"),
                words.of("evidence.note", LocalNames.weighing(answer.evidence(), words)),
                Markup.element("div", List.of("class", "narrow"), EvidenceDrawing.draw(answer.evidence(), words)));
    }

    Markup assumptions() {
        HtmlTable table = new HtmlTable(words.list("assumptions.header"));
        String group = "";
        for (Assumption one : answer.assumptions()) {
            String of = ParameterWords.group(one.key(), words);
            if (!of.equals(group)) {
                table.group(of);
                group = of;
            }
            table.row(
                    List.of(
                            ParameterWords.name(one.key(), words) + "\n" + one.key(),
                            Digits.written(one.value()),
                            Digits.orMissing(one.low(), Digits::written),
                            Digits.orMissing(one.high(), Digits::written),
                            one.unit().equals("1") ? "" : words.unit(one.unit()),
                            reason(one)),
                    one.overridden() ? "marked" : "");
        }
        return Cards.card(
                words.of("assumptions.title"),
                words.of("assumptions.note"),
                table.markup(words.of("assumptions.title"), "parameters"));
    }

    private String reason(Assumption one) {
        String source = one.source().isBlank() || one.source().equals("assumption") ? "" : " [" + one.source() + "]";
        String drawn = one.drawn() || answer.run().drawsAsked() == 0 ? "" : " " + words.of("assumptions.not-drawn");
        String set = one.overridden() ? " " + words.of("assumptions.overridden") : "";
        return one.reason() + source + drawn + set;
    }

    /// Those that the balance moved by as much as can be seen; the rest by number.
    Markup balance() {
        List<Adjustment> moved = answer.adjustments().stream()
                .filter(one -> one.given().isEmpty() || Math.abs(one.moved().orElse(0)) >= SEEN)
                .sorted(Comparator.comparingDouble(
                        (Adjustment one) -> -Math.abs(one.moved().orElse(0))))
                .toList();
        HtmlTable table = new HtmlTable(words.list("balance.header"));
        moved.stream()
                .limit(MOST_MOVED)
                .forEach(one -> table.row(
                        List.of(
                                one.element(),
                                Digits.orMissing(one.given(), Digits::three),
                                Digits.three(one.balanced()),
                                words.unit(one.unit()),
                                Digits.orMissing(one.moved(), v -> words.percent(Digits.signed(v, Digits::percent))),
                                words.percent(Digits.percent(one.deviation()))),
                        Math.abs(one.moved().orElse(0)) > 2 * one.deviation() ? "marked" : ""));
        int shown = Math.min(MOST_MOVED, moved.size());
        return Cards.card(
                words.of("balance.title"),
                words.paragraph(List.of(
                        words.of("balance.note"),
                        words.of("balance.rest", shown, answer.adjustments().size()))),
                shown == 0 ? Markup.NOTHING : table.markup(words.of("balance.title")));
    }

    Markup inputs() {
        long used = answer.inputs().stream().filter(InputFigure::used).count();
        return Cards.card(
                words.of("inputs.title", answer.inputs().size()),
                words.of("inputs.note", used),
                new InputFigures(answer, words).table());
    }

    Markup diagnostics() {
        HtmlTable table = new HtmlTable(words.list("solves.header"));
        for (SolveRecord one : answer.solves()) {
            table.row(
                    List.of(
                            one.label(),
                            one.way().map(words::way).orElse(""),
                            one.status(),
                            Digits.orMissing(one.residual(), Digits::error),
                            String.valueOf(one.iterations()),
                            Digits.whole(one.rows()),
                            Digits.whole(one.columns()),
                            Digits.orMissing(one.welfareError(), Digits::error),
                            String.join("; ", one.warnings())),
                    one.status().equals("SOLVED") ? "" : "marked");
        }
        return Cards.card(words.of("solves.title"), words.of("solves.note"), table.markup(words.of("solves.title")));
    }

    Markup omissions() {
        return answer.omissions().isEmpty() ? Markup.NOTHING : Cards.card(words.of("omissions.title"), "", omitted());
    }

    /// The list of it alone.
    Markup omitted() {
        return Cards.list(answer.omissions().stream()
                .map(one -> words.of("omissions.one", words.said(one.what()), words.said(one.why())))
                .toList());
    }

    Markup again() {
        List<String> facts = new ArrayList<>();
        facts.add(words.of("run.id", answer.run().id(), answer.run().program()));
        facts.add(words.of(
                "run.draws",
                answer.run().drawsAsked(),
                answer.run().drawsDone(),
                answer.run().drawsFailed(),
                answer.run().seed()));
        facts.add(words.of(
                "run.horizon", answer.shock().monthsReported(), answer.shock().monthsSolved()));
        answer.run().options().forEach((key, value) -> facts.add(words.of("run.option", key, value)));
        answer.run()
                .settings()
                .forEach(one -> facts.add(
                        words.of("run.setting", one.key(), Digits.three(one.value()), Digits.three(one.usual()))));
        return Cards.card(words.of("run.title"), words.of("run.note"), Cards.list(facts));
    }
}
