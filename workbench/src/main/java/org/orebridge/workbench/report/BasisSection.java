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

    private final Answer answer;
    private final Words words;

    BasisSection(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    Markup network() {
        TreeSet<String> parties = answer.shock().parties().stream()
                .map(party -> party.code())
                .collect(Collectors.toCollection(TreeSet::new));
        return Cards.card(
                words.of("network.title", answer.network().year()),
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
                words.of("measure." + tornado.measure().id()),
                tornado.subject().equals("all") ? "" : answer.network().formName(tornado.subject()),
                tornado.month(),
                words.way(tornado.way()));
        List<Markup> charts = new ArrayList<>();
        answer.shock().parties().stream().map(Shock.Party::code).forEach(party -> {
            String title = words.of("chart.title", answer.shock().nameOf(party), what);
            charts.add(Markup.tag(
                    "figure", Markup.tag("figcaption", title), TornadoDrawing.draw(tornado, party, title, words)));
        });
        return Cards.card(
                words.of("tornado.title"),
                words.of("tornado.note") + (answer.run().profileReused() ? " " + words.of("tornado.reused") : ""),
                Markup.element("div", List.of("class", "two"), charts));
    }

    Markup evidence() {
        return Cards.card(
                words.of("evidence.title"),
                words.of("evidence.note", answer.evidence().weighing()),
                Markup.element("div", List.of("class", "narrow"), EvidenceDrawing.draw(answer.evidence(), words)));
    }

    Markup assumptions() {
        HtmlTable table = new HtmlTable(words.list("assumptions.header"));
        for (Assumption one : answer.assumptions()) {
            table.row(
                    List.of(
                            one.key(),
                            Digits.three(one.value()),
                            Digits.orMissing(one.low(), Digits::three),
                            Digits.orMissing(one.high(), Digits::three),
                            one.unit(),
                            one.drawn() ? words.of("yes") : words.of("no"),
                            one.reason() + (one.overridden() ? " " + words.of("assumptions.overridden") : ""),
                            one.source()),
                    one.overridden() ? "marked" : "");
        }
        return Cards.card(
                words.of("assumptions.title"),
                words.of("assumptions.note"),
                table.markup(words.of("assumptions.title")));
    }

    Markup balance() {
        HtmlTable table = new HtmlTable(words.list("balance.header"));
        answer.adjustments().stream()
                .sorted(Comparator.comparingDouble(
                        (Adjustment one) -> -Math.abs(one.moved().orElse(0))))
                .forEach(one -> table.row(
                        List.of(
                                one.element(),
                                Digits.orMissing(one.given(), Digits::three),
                                Digits.three(one.balanced()),
                                one.unit(),
                                Digits.orMissing(one.moved(), v -> Digits.signed(v, Digits::percent) + " %"),
                                Digits.percent(one.deviation()) + " %",
                                String.join(", ", one.inputs())),
                        Math.abs(one.moved().orElse(0)) > 2 * one.deviation() ? "marked" : ""));
        return Cards.card(words.of("balance.title"), words.of("balance.note"), table.markup(words.of("balance.title")));
    }

    Markup inputs() {
        HtmlTable table = new HtmlTable(words.list("inputs.header"));
        for (InputFigure one : answer.inputs()) {
            table.row(
                    List.of(
                            one.id(),
                            one.quantity() + ": " + one.about(),
                            one.year().map(String::valueOf).orElse(Digits.MISSING),
                            one.value().isPresent() ? Digits.three(one.value().getAsDouble()) : one.said(),
                            one.unit(),
                            range(one),
                            one.said(),
                            one.treatment() + (one.reason().isBlank() ? "" : ": " + one.reason()),
                            one.vintage(),
                            one.file().isBlank() ? Digits.MISSING : words.of("inputs.place", one.file(), one.row()),
                            one.used() ? words.of("yes") : words.of("no")),
                    one.used() ? "" : "unused");
        }
        return Cards.card(
                words.of("inputs.title", answer.inputs().size()),
                words.of("inputs.note"),
                table.markup(words.of("inputs.title", answer.inputs().size())));
    }

    private String range(InputFigure one) {
        return one.low().isPresent() && one.high().isPresent()
                ? words.of(
                        "range",
                        Digits.three(one.low().getAsDouble()),
                        Digits.three(one.high().getAsDouble()))
                : "";
    }

    Markup diagnostics() {
        HtmlTable table = new HtmlTable(words.list("solves.header"));
        for (SolveRecord one : answer.solves()) {
            table.row(
                    List.of(
                            one.label(),
                            one.way().map(words::way).orElse(""),
                            one.status(),
                            Digits.three(one.residual()),
                            String.valueOf(one.iterations()),
                            Digits.whole(one.rows()),
                            Digits.whole(one.columns()),
                            Digits.three(one.welfareError()),
                            String.join("; ", one.warnings())),
                    one.status().equals("SOLVED") ? "" : "marked");
        }
        return Cards.card(words.of("solves.title"), words.of("solves.note"), table.markup(words.of("solves.title")));
    }

    Markup omissions() {
        return answer.omissions().isEmpty()
                ? Markup.NOTHING
                : Cards.card(
                        words.of("omissions.title"),
                        "",
                        Cards.list(answer.omissions().stream()
                                .map(one -> words.of("omissions.one", one.what(), one.why()))
                                .toList()));
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
