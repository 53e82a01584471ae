package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.KeyMonths;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.WayResult;

/// What happens to the regions that are not parties, and to the world.
final class OthersSection {

    private OthersSection() {}

    static Markup markup(Answer answer, Words words) {
        List<Integer> months = KeyMonths.of(answer.shock().monthsReported());
        List<String> header = new ArrayList<>(List.of(words.of("others.region"), words.of("figures.way")));
        months.forEach(month -> header.add(words.of("figures.month", month)));
        HtmlTable table = new HtmlTable(header);
        for (Measure measure : List.of(Measure.UNMET_NEED, Measure.USER_LOSS, Measure.WELFARE_CHANGE)) {
            MoneyScale scale = MoneyScale.of(answer.ways().stream()
                    .flatMap(way -> way.others().stream())
                    .flatMapToDouble(region -> months.stream()
                            .flatMapToDouble(month -> region.at(measure, RegionResult.ALL, month).stream())));
            boolean there = answer.ways().stream()
                    .flatMap(way -> way.others().stream())
                    .anyMatch(region -> region.series(measure, RegionResult.ALL).isPresent());
            if (!there) {
                continue;
            }
            boolean share = measure == Measure.UNMET_NEED;
            table.group(share ? words.of("row.unmet-need") : words.of("row.money." + measure.id(), scale.unit(words)));
            for (String region : regions(answer)) {
                for (WayResult way : answer.ways()) {
                    way.region(region)
                            .filter(one -> one.series(measure, RegionResult.ALL).isPresent())
                            .ifPresent(one -> table.row(row(one, way, measure, months, scale, words)));
                }
            }
        }
        return Cards.card(words.of("others.title"), words.of("others.note"), table.markup(words.of("others.title")));
    }

    private static List<String> regions(Answer answer) {
        return answer.ways().stream()
                .flatMap(way -> way.others().stream())
                .map(RegionResult::region)
                .distinct()
                .toList();
    }

    private static List<String> row(
            RegionResult region, WayResult way, Measure measure, List<Integer> months, MoneyScale scale, Words words) {
        List<String> cells = new ArrayList<>(List.of(region.name(), words.way(way.way())));
        DoubleFunction<String> format = measure == Measure.UNMET_NEED ? Digits::percent : scale::print;
        months.forEach(month -> cells.add(Digits.orMissing(region.at(measure, RegionResult.ALL, month), format)));
        return cells;
    }
}
