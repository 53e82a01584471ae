package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Way;

/// What happens to each party by months 1, 3, 6, 12 and 18, in one small table.
final class BriefFigures {

    private final Answer answer;
    private final Words words;
    private final List<Integer> months;
    private final Way shown;
    private final MoneyScale scale;

    BriefFigures(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
        this.months = Stream.of(1, 3, 6, 12, 18)
                .filter(month -> month <= answer.shock().monthsReported())
                .toList();
        this.shown = new ShortAnswer(answer, words).shown();
        this.scale = MoneyScale.of(
                regions(shown).stream()
                        .flatMapToDouble(region -> Stream.of(Measure.USER_LOSS, Measure.WELFARE_CHANGE)
                                .flatMapToDouble(measure -> months.stream()
                                        .flatMapToDouble(
                                                month -> region.at(measure, RegionResult.ALL, month).stream()))),
                words);
    }

    private List<RegionResult> regions(Way way) {
        return answer.way(way).stream().flatMap(one -> one.parties().stream()).toList();
    }

    Markup table() {
        List<String> header = new ArrayList<>(List.of(""));
        months.forEach(month -> header.add(words.of("figures.month", month)));
        HtmlTable table = new HtmlTable(header);
        for (Shock.Party party : answer.shock().parties()) {
            table.group(party.name());
            for (Way way : List.of(shown, Way.TOGETHER)) {
                region(way, party)
                        .ifPresent(region -> row(
                                table,
                                words.of("brief.row", words.of("row.unmet-need"), words.shortWay(way)),
                                WayStyle.of(way),
                                region,
                                Measure.UNMET_NEED,
                                RegionResult.ALL,
                                Digits::percent));
            }
            region(shown, party).ifPresent(region -> rows(table, region));
        }
        return table.markup(words.of("summary.does"));
    }

    private void rows(HtmlTable table, RegionResult region) {
        MainForm.of(answer, region)
                .ifPresent(form -> row(
                        table,
                        words.of(
                                "row.price-index",
                                words.form(form, answer.network().formName(form))),
                        "",
                        region,
                        Measure.PRICE_INDEX,
                        form,
                        Digits::whole));
        for (Measure measure : List.of(Measure.USER_LOSS, Measure.VALUE_ADDED_HIGH, Measure.WELFARE_CHANGE)) {
            row(
                    table,
                    words.of("row.money." + measure.id(), scale.unit()),
                    "",
                    region,
                    measure,
                    RegionResult.ALL,
                    scale::print);
        }
    }

    private void row(
            HtmlTable table,
            String title,
            String kind,
            RegionResult region,
            Measure measure,
            String subject,
            DoubleFunction<String> format) {
        List<String> cells = new ArrayList<>(List.of(title));
        for (int month : months) {
            OptionalDouble value = region.at(measure, subject, month);
            cells.add(Digits.orMissing(value, format));
        }
        table.row(cells, kind);
    }

    private Optional<RegionResult> region(Way way, Shock.Party party) {
        return answer.way(way).flatMap(one -> one.region(party.code()));
    }

    /// How to read it.
    String note() {
        return words.of("brief.note", words.way(shown));
    }
}
