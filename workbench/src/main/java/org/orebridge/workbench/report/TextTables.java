package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// The figures of the parties by month and way as aligned text, two parties side by side.
final class TextTables {

    private final Answer answer;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    TextTables(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    List<String> lines() {
        PartyColumns.of(answer, words).forEach(this::block);
        return lines;
    }

    private void block(PartyColumns columns) {
        lines.add("");
        lines.addAll(columns.heading());
        rows(words.of("row.unmet-need"), columns, plain(Measure.UNMET_NEED, Digits::percent));
        lines.addAll(new PartyRemarks(answer, columns, words).sectors());
        rows(words.of("row.price-index", mainForms(columns.parties())), columns, price(Measure.PRICE_INDEX));
        rows(words.of("row.price"), columns, price(Measure.PRICE));
        charges(columns);
        rows(words.of("row.commercial-stock"), columns, plain(Measure.COMMERCIAL_STOCK, Digits::three));
        rows(words.of("row.government-stock"), columns, plain(Measure.GOVERNMENT_STOCK, Digits::three));
        money("row.user-loss", columns, Measure.USER_LOSS, Measure.USER_LOSS);
        money("row.value-added", columns, Measure.VALUE_ADDED_LOW, Measure.VALUE_ADDED_HIGH);
        money("row.welfare", columns, Measure.WELFARE_CHANGE, Measure.WELFARE_CHANGE);
        lines.addAll(TextTable.wrap(words.of("text.never-added"), "  ", "  "));
        lines.addAll(new PartyRemarks(answer, columns, words).spread());
    }

    /// One row a way; a restricting row that is the same as each alone says so.
    private void rows(String heading, PartyColumns columns, BiFunction<RegionResult, Integer, String> cell) {
        lines.add(heading);
        String alone = "";
        for (WayResult way : answer.ways()) {
            String row = columns.row(
                    "",
                    (party, month) -> way.region(party.code())
                            .map(region -> cell.apply(region, month))
                            .orElse(Digits.MISSING));
            boolean same = way.way() == Way.ALONE_RESTRICTING && row.equals(alone);
            lines.add(label(way) + (same ? "  " + words.of("row.same", Way.ALONE.code()) : shown(way, row)));
            alone = way.way() == Way.ALONE ? row : alone;
        }
    }

    private String label(WayResult way) {
        return TextTable.left("  " + words.of("way." + way.way().code() + ".short"), PartyColumns.LABEL);
    }

    private String shown(WayResult way, String row) {
        return way.status() == Status.FAILED ? "  " + words.of("failed.row") : row.substring(PartyColumns.LABEL);
    }

    private static BiFunction<RegionResult, Integer, String> plain(Measure measure, DoubleFunction<String> format) {
        return (region, month) -> Digits.orMissing(region.at(measure, RegionResult.ALL, month), format);
    }

    private BiFunction<RegionResult, Integer, String> price(Measure measure) {
        return (region, month) -> MainForm.of(answer, region)
                .map(form -> Digits.orMissing(region.at(measure, form, month), Digits::whole))
                .orElse(Digits.MISSING);
    }

    /// Treatment charges and what smelters treat, where the mineral has any.
    private void charges(PartyColumns columns) {
        for (Measure measure :
                List.of(Measure.TREATMENT_CHARGE, Measure.BENCHMARK_CHARGE, Measure.SMELTER_THROUGHPUT)) {
            boolean there = answer.ways().stream()
                    .flatMap(way -> way.parties().stream())
                    .anyMatch(region -> !region.series(measure).isEmpty());
            if (there) {
                rows(
                        words.of("row." + measure.id()),
                        columns,
                        (region, month) -> Digits.orMissing(
                                region.series(measure).stream()
                                        .findFirst()
                                        .map(series -> series.at(month))
                                        .orElse(OptionalDouble.empty()),
                                Digits::three));
            }
        }
    }

    private void money(String key, PartyColumns columns, Measure low, Measure high) {
        MoneyScale scale = MoneyScale.of(
                answer.ways().stream()
                        .flatMap(way -> columns.parties().stream().flatMap(party -> way.region(party.code()).stream()))
                        .flatMapToDouble(region -> columns.months().stream()
                                .flatMapToDouble(month -> region.at(high, RegionResult.ALL, month).stream())),
                words);
        rows(words.of(key, scale.unit()), columns, (region, month) -> {
            OptionalDouble from = region.at(low, RegionResult.ALL, month);
            OptionalDouble to = region.at(high, RegionResult.ALL, month);
            String least = Digits.orMissing(from, scale::print);
            String most = Digits.orMissing(to, scale::print);
            return least.equals(most) ? least : words.of("range.narrow", least, most);
        });
    }

    private String mainForms(List<Shock.Party> parties) {
        List<String> forms = parties.stream()
                .map(party -> answer.ways().stream()
                        .flatMap(way -> way.region(party.code()).stream())
                        .findFirst()
                        .flatMap(region -> MainForm.of(answer, region))
                        .map(form -> words.form(form, answer.network().formName(form)))
                        .orElse(words.of("missing")))
                .toList();
        return forms.stream().distinct().count() == 1
                ? forms.getFirst()
                : IntStream.range(0, forms.size())
                        .mapToObj(i -> "%s: %s".formatted(parties.get(i).code(), forms.get(i)))
                        .collect(Collectors.joining("; "));
    }
}
