package org.orebridge.workbench.report;

import java.util.List;
import java.util.TreeMap;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Assumption;
import org.orebridge.workbench.result.InputFigure;

/// What a brief rests on, in little room: every parameter with its range, every publication with how much it gave.
final class BriefAnnex {

    private final Answer answer;
    private final Words words;

    BriefAnnex(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    Markup assumptions() {
        HtmlTable table = new HtmlTable(words.list("brief.assumptions.header"));
        String group = "";
        for (Assumption one : answer.assumptions()) {
            String of = ParameterWords.group(one.key(), words);
            if (!of.equals(group)) {
                table.group(of);
                group = of;
            }
            table.row(
                    List.of(
                            ParameterWords.name(one.key(), words),
                            Digits.written(one.value()),
                            range(one),
                            one.unit().equals("1") ? "" : words.unit(one.unit())),
                    one.overridden() ? "marked" : "");
        }
        return Cards.card(
                words.of("assumptions.title"),
                words.of("brief.assumptions.note"),
                table.markup(words.of("assumptions.title"), "compact"));
    }

    private String range(Assumption one) {
        return one.low().isPresent()
                        && one.high().isPresent()
                        && one.low().getAsDouble() < one.high().getAsDouble()
                ? words.of(
                        "range.narrow",
                        Digits.written(one.low().getAsDouble()),
                        Digits.written(one.high().getAsDouble()))
                : "";
    }

    /// One row a publication, how many figures of it are in use.
    Markup sources() {
        TreeMap<String, Integer> figures = new TreeMap<>();
        answer.inputs().stream()
                .filter(InputFigure::used)
                .forEach(one -> figures.merge(one.vintage(), 1, Integer::sum));
        HtmlTable table = new HtmlTable(words.list("brief.sources.header"));
        figures.forEach((source, count) -> table.row(List.of(source, String.valueOf(count))));
        return Cards.card(words.of("brief.sources"), "", table.markup(words.of("brief.sources"), "sources"));
    }
}
