package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.KeyMonths;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.ShelfLevels;
import org.orebridge.workbench.result.Shock;

/// The answer with none, half and all of the surplus stock as a table of the report.
final class ShelfSection {

    private final Answer answer;
    private final Words words;
    private final List<Integer> months;

    ShelfSection(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
        this.months = KeyMonths.of(answer.shock().monthsReported());
    }

    Markup markup() {
        return answer.shelf()
                .map(levels -> Cards.card(words.of("shelf.title"), ShelfWords.note(levels, words), table(levels)))
                .orElse(Markup.NOTHING);
    }

    private Markup table(ShelfLevels levels) {
        List<String> header = new ArrayList<>(List.of(words.of("shelf.header")));
        months.forEach(month -> header.add(words.of("figures.month", month)));
        HtmlTable table = new HtmlTable(header);
        for (Shock.Party party : answer.shock().parties()) {
            rows(
                    table,
                    levels,
                    party,
                    Measure.UNMET_NEED,
                    RegionResult.ALL,
                    words.of("row.unmet-need"),
                    Digits::percent);
            for (String form : forms(levels, party)) {
                String name = words.form(form, answer.network().formName(form));
                rows(table, levels, party, Measure.PRICE, form, words.of("row.price-of", name), Digits::whole);
            }
        }
        return table.markup(words.of("shelf.title"));
    }

    private static List<String> forms(ShelfLevels levels, Shock.Party party) {
        return levels.cases().stream()
                .flatMap(level -> level.region(party.code()).stream())
                .flatMap(region -> region.series(Measure.PRICE).stream())
                .map(MonthlySeries::subject)
                .distinct()
                .toList();
    }

    private void rows(
            HtmlTable table,
            ShelfLevels levels,
            Shock.Party party,
            Measure measure,
            String subject,
            String title,
            DoubleFunction<String> format) {
        table.group(words.of("chart.title", party.name(), title));
        for (ShelfLevels.Case level : levels.cases()) {
            List<String> cells = new ArrayList<>(List.of(ShelfWords.label(level, words)));
            months.forEach(month -> cells.add(Digits.orMissing(
                    level.region(party.code())
                            .map(region -> region.at(measure, subject, month))
                            .orElse(OptionalDouble.empty()),
                    format)));
            table.row(cells, level.central() ? "chosen" : "");
        }
    }
}
