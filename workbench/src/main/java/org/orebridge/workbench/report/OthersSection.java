package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.WayResult;

/// What happens to the regions that are not parties, and to the world.
final class OthersSection {

    private OthersSection() {}

    /// One row a region, one column a month and way: three measures, three groups.
    static Markup markup(Answer answer, Words words) {
        List<Integer> months = Stream.of(6, 12)
                .filter(month -> month <= answer.shock().monthsReported())
                .toList();
        List<Integer> shown = months.isEmpty() ? List.of(answer.shock().monthsReported()) : months;
        List<WayResult> ways = answer.ways().stream()
                .filter(way -> way.status() == Status.ANSWERED)
                .toList();
        List<String> header = new ArrayList<>(List.of(words.of("others.region")));
        shown.forEach(month -> ways.forEach(
                way -> header.add(words.of("others.column", month, way.way().code()))));
        HtmlTable table = new HtmlTable(header);
        for (Measure measure : List.of(Measure.UNMET_NEED, Measure.USER_LOSS, Measure.WELFARE_CHANGE)) {
            group(table, answer, ways, measure, shown, words);
        }
        return Cards.card(words.of("others.title"), words.of("others.note"), table.markup(words.of("others.title")));
    }

    private static void group(
            HtmlTable table, Answer answer, List<WayResult> ways, Measure measure, List<Integer> months, Words words) {
        MoneyScale scale = MoneyScale.of(
                ways.stream()
                        .flatMap(way -> way.others().stream())
                        .flatMapToDouble(region -> months.stream()
                                .flatMapToDouble(month -> region.at(measure, RegionResult.ALL, month).stream())),
                words);
        boolean share = measure == Measure.UNMET_NEED;
        List<List<String>> rows = regions(answer).stream()
                .filter(region -> ways.stream()
                        .flatMap(way -> way.region(region).stream())
                        .anyMatch(one -> one.series(measure, RegionResult.ALL).isPresent()))
                .map(region -> row(region, ways, measure, months, share ? Digits::percent : scale::print))
                .toList();
        if (!rows.isEmpty()) {
            table.group(share ? words.of("row.unmet-need") : words.of("row.money." + measure.id(), scale.unit()));
            rows.forEach(table::row);
        }
    }

    private static List<String> regions(Answer answer) {
        return answer.ways().stream()
                .flatMap(way -> way.others().stream())
                .map(RegionResult::region)
                .distinct()
                .toList();
    }

    private static List<String> row(
            String code, List<WayResult> ways, Measure measure, List<Integer> months, DoubleFunction<String> format) {
        List<RegionResult> results =
                ways.stream().flatMap(way -> way.region(code).stream()).toList();
        List<String> cells = new ArrayList<>(List.of(results.getFirst().name()));
        months.forEach(month ->
                results.forEach(one -> cells.add(Digits.orMissing(one.at(measure, RegionResult.ALL, month), format))));
        return cells;
    }
}
