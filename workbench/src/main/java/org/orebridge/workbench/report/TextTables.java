package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.KeyMonths;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// The figures of the parties by month and way as aligned text, two parties side by side.
final class TextTables {

    private static final int LABEL = 20;
    private static final int CELL = 8;

    private final Answer answer;
    private final Words words;
    private final List<Integer> months;
    private final List<String> lines = new ArrayList<>();

    TextTables(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
        this.months = KeyMonths.narrow(answer.shock().monthsReported());
    }

    List<String> lines() {
        List<Shock.Party> parties = answer.shock().parties();
        for (int first = 0; first < parties.size(); first += 2) {
            block(parties.subList(first, Math.min(first + 2, parties.size())));
        }
        return lines;
    }

    private void block(List<Shock.Party> parties) {
        lines.add("");
        lines.add(" ".repeat(LABEL)
                + parties.stream()
                        .map(party -> TextTable.left("  " + party.name(), CELL * months.size()))
                        .collect(Collectors.joining()));
        lines.add(TextTable.left(words.of("month"), LABEL)
                + parties.stream()
                        .map(_ -> months.stream()
                                .map(month -> TextTable.right(String.valueOf(month), CELL))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining()));
        calendar(parties);
        rows(words.of("row.unmet-need"), parties, plain(Measure.UNMET_NEED, Digits::percent));
        sectors(parties);
        rows(words.of("row.price-index", mainForms(parties)), parties, price(Measure.PRICE_INDEX));
        rows(words.of("row.price"), parties, price(Measure.PRICE));
        charges(parties);
        rows(words.of("row.commercial-stock"), parties, plain(Measure.COMMERCIAL_STOCK, Digits::three));
        rows(words.of("row.government-stock"), parties, plain(Measure.GOVERNMENT_STOCK, Digits::three));
        money("row.user-loss", parties, Measure.USER_LOSS, Measure.USER_LOSS);
        money("row.value-added", parties, Measure.VALUE_ADDED_LOW, Measure.VALUE_ADDED_HIGH);
        money("row.welfare", parties, Measure.WELFARE_CHANGE, Measure.WELFARE_CHANGE);
        lines.addAll(TextTable.wrap(words.of("text.never-added"), "  ", "  "));
        spread(parties);
    }

    /// The calendar months under the numbers, where the shock has a date.
    private void calendar(List<Shock.Party> parties) {
        answer.shock()
                .firstMonth()
                .ifPresent(first -> lines.add(" ".repeat(LABEL)
                        + parties.stream()
                                .flatMap(_ -> months.stream())
                                .map(month -> TextTable.right(
                                        first.plusMonths(month - 1).toString(), CELL))
                                .collect(Collectors.joining())));
    }

    /// One row a way; a restricting row that is the same as each alone says so.
    private void rows(String heading, List<Shock.Party> parties, BiFunction<RegionResult, Integer, String> cell) {
        lines.add(heading);
        String alone = "";
        for (WayResult way : answer.ways()) {
            String label = TextTable.left("  " + words.of("way." + way.way().code() + ".short"), LABEL);
            String row = parties.stream().map(party -> cells(way, party, cell)).collect(Collectors.joining());
            boolean same = way.way() == Way.ALONE_RESTRICTING && row.equals(alone);
            String shown = same ? "  " + words.of("row.same", Way.ALONE.code()) : row;
            lines.add(label + (way.status() == Status.FAILED ? "  " + words.of("failed.row") : shown));
            alone = way.way() == Way.ALONE ? row : alone;
        }
    }

    private String cells(WayResult way, Shock.Party party, BiFunction<RegionResult, Integer, String> cell) {
        Optional<RegionResult> result = way.region(party.code());
        return months.stream()
                .map(month -> result.map(region -> cell.apply(region, month)).orElse(Digits.MISSING))
                .map(text -> TextTable.right(text, CELL))
                .collect(Collectors.joining());
    }

    private static BiFunction<RegionResult, Integer, String> plain(
            Measure measure, java.util.function.DoubleFunction<String> format) {
        return (region, month) -> Digits.orMissing(region.at(measure, RegionResult.ALL, month), format);
    }

    private BiFunction<RegionResult, Integer, String> price(Measure measure) {
        return (region, month) -> MainForm.of(answer, region)
                .map(form -> Digits.orMissing(region.at(measure, form, month), Digits::whole))
                .orElse(Digits.MISSING);
    }

    /// Treatment charges and what smelters treat, where the mineral has any.
    private void charges(List<Shock.Party> parties) {
        for (Measure measure :
                List.of(Measure.TREATMENT_CHARGE, Measure.BENCHMARK_CHARGE, Measure.SMELTER_THROUGHPUT)) {
            boolean there = answer.ways().stream()
                    .flatMap(way -> way.parties().stream())
                    .anyMatch(region -> !region.series(measure).isEmpty());
            if (there) {
                rows(
                        words.of("row." + measure.id()),
                        parties,
                        (region, month) -> Digits.orMissing(
                                region.series(measure).stream()
                                        .findFirst()
                                        .map(series -> series.at(month))
                                        .orElse(OptionalDouble.empty()),
                                Digits::three));
            }
        }
    }

    private void money(String key, List<Shock.Party> parties, Measure low, Measure high) {
        MoneyScale scale = MoneyScale.of(answer.ways().stream()
                .flatMap(way -> parties.stream().flatMap(party -> way.region(party.code()).stream()))
                .flatMapToDouble(region ->
                        months.stream().flatMapToDouble(month -> region.at(high, RegionResult.ALL, month).stream())));
        rows(words.of(key, scale.unit(words)), parties, (region, month) -> {
            OptionalDouble from = region.at(low, RegionResult.ALL, month);
            OptionalDouble to = region.at(high, RegionResult.ALL, month);
            String least = Digits.orMissing(from, scale::print);
            String most = Digits.orMissing(to, scale::print);
            return least.equals(most) ? least : least + "-" + most;
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
                : java.util.stream.IntStream.range(0, forms.size())
                        .mapToObj(i -> "%s: %s".formatted(parties.get(i).code(), forms.get(i)))
                        .collect(Collectors.joining("; "));
    }

    /// One line: unmet need by sector in the worst printed month of (b), or of the first way there is.
    private void sectors(List<Shock.Party> parties) {
        Optional<WayResult> shown = answer.way(Way.ALONE)
                .filter(way -> way.status() == Status.ANSWERED)
                .or(() -> answer.ways().stream()
                        .filter(way -> way.status() == Status.ANSWERED)
                        .findFirst());
        for (Shock.Party party : parties) {
            shown.flatMap(way -> way.region(party.code()))
                    .filter(region -> region.series(Measure.UNMET_NEED).size() > 2)
                    .ifPresent(region -> lines.addAll(TextTable.wrap(
                            words.of(
                                    "text.sectors",
                                    party.name(),
                                    worst(region),
                                    shown.orElseThrow().way().code(),
                                    sectors(region, worst(region))),
                            "  ",
                            "    ")));
        }
    }

    private int worst(RegionResult region) {
        return months.stream()
                .max(java.util.Comparator.comparingDouble(month ->
                        region.at(Measure.UNMET_NEED, RegionResult.ALL, month).orElse(0)))
                .orElse(1);
    }

    private String sectors(RegionResult region, int month) {
        return region.series(Measure.UNMET_NEED).stream()
                .filter(series -> !series.subject().equals(RegionResult.ALL))
                .map(series -> "%s %s %%"
                        .formatted(words.sector(series.subject()), Digits.orMissing(series.at(month), Digits::percent)))
                .collect(Collectors.joining(", "));
    }

    /// One line a party: how far the draws spread in the middle month, under (b).
    private void spread(List<Shock.Party> parties) {
        int month = months.get(months.size() / 2);
        for (Shock.Party party : parties) {
            answer.way(Way.ALONE).flatMap(way -> way.region(party.code())).ifPresent(region -> {
                Optional<String> need = region.series(Measure.UNMET_NEED, RegionResult.ALL)
                        .flatMap(series -> band(series, month, true));
                Optional<String> price = MainForm.of(answer, region)
                        .flatMap(form -> region.series(Measure.PRICE_INDEX, form))
                        .flatMap(series -> band(series, month, false));
                if (need.isPresent() && price.isPresent()) {
                    lines.add("  "
                            + words.of(
                                    "text.spread",
                                    party.name(),
                                    month,
                                    answer.run().drawsDone(),
                                    need.get(),
                                    price.get()));
                }
            });
        }
    }

    private Optional<String> band(MonthlySeries series, int month, boolean percent) {
        java.util.function.DoubleFunction<String> format = percent ? Digits::percent : Digits::whole;
        return series.band()
                .map(band -> words.of(
                        "range",
                        Digits.orMissing(band.low().get(month - 1), format),
                        Digits.orMissing(band.high().get(month - 1), format)));
    }
}
