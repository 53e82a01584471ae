package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.KeyMonths;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.WayResult;

/// The key figures of each party as a table, with the spread of the draws under each figure.
final class FiguresSection {

    private final Answer answer;
    private final Words words;
    private final List<Integer> months;
    private final List<String> missing = new ArrayList<>();

    FiguresSection(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
        this.months = KeyMonths.of(answer.shock().monthsReported());
    }

    List<Markup> parties() {
        return answer.shock().parties().stream()
                .map(party -> Cards.card(
                        words.of("figures.title", party.name()),
                        words.paragraph(List.of(words.of("figures.note"), words.of("text.never-added"))),
                        table(party)))
                .toList();
    }

    private Markup table(Shock.Party party) {
        missing.clear();
        List<String> header = new ArrayList<>(List.of(words.of("figures.way")));
        months.forEach(month -> header.add(words.of("figures.month", month)));
        header.add(words.of("figures.total"));
        HtmlTable table = new HtmlTable(header);
        rows(table, party, Measure.UNMET_NEED, RegionResult.ALL, words.of("row.unmet-need"), v -> Digits.percent(v));
        subjects(party, Measure.UNMET_NEED).stream()
                .filter(sector -> !sector.equals(RegionResult.ALL))
                .forEach(sector -> rows(
                        table,
                        party,
                        Measure.UNMET_NEED,
                        sector,
                        words.of("row.unmet-need-of", words.sector(sector)),
                        v -> Digits.percent(v)));
        for (String form : subjects(party, Measure.PRICE)) {
            String name = words.form(form, answer.network().formName(form));
            rows(table, party, Measure.PRICE_INDEX, form, words.of("row.price-index", name), Digits::whole);
            rows(table, party, Measure.PRICE, form, words.of("row.price-of", name), Digits::whole);
        }
        for (Measure measure : List.of(
                Measure.TREATMENT_CHARGE,
                Measure.REFINING_CHARGE,
                Measure.BENCHMARK_CHARGE,
                Measure.SMELTER_MARGIN,
                Measure.SMELTER_THROUGHPUT)) {
            subjects(party, measure)
                    .forEach(subject ->
                            rows(table, party, measure, subject, words.of("row." + measure.id()), Digits::three));
        }
        for (Measure measure : List.of(
                Measure.COMMERCIAL_STOCK,
                Measure.COMMERCIAL_STOCK_DAYS,
                Measure.GOVERNMENT_STOCK,
                Measure.SUBSTITUTED)) {
            rows(table, party, measure, RegionResult.ALL, words.of("row." + measure.id()), Digits::three);
        }
        for (Measure measure :
                List.of(Measure.USER_LOSS, Measure.VALUE_ADDED_LOW, Measure.VALUE_ADDED_HIGH, Measure.WELFARE_CHANGE)) {
            MoneyScale scale = scale(party, measure);
            rows(
                    table,
                    party,
                    measure,
                    RegionResult.ALL,
                    words.of("row.money." + measure.id(), scale.unit()),
                    scale::print);
        }
        Markup figures = table.markup(words.of("figures.title", party.name()));
        return missing.isEmpty()
                ? figures
                : Markup.join(
                        figures,
                        Markup.element(
                                "p",
                                List.of("class", "note"),
                                words.of("figures.missing", String.join("; ", missing))));
    }

    private void rows(
            HtmlTable table,
            Shock.Party party,
            Measure measure,
            String subject,
            String title,
            DoubleFunction<String> format) {
        boolean there = answer.ways().stream()
                .flatMap(way -> way.region(party.code()).stream())
                .anyMatch(region -> region.series(measure, subject).isPresent());
        if (!there) {
            missing.add(title);
            return;
        }
        table.group(title);
        for (WayResult way : answer.ways()) {
            List<String> cells =
                    new ArrayList<>(List.of(words.of("way." + way.way().code() + ".short")));
            if (way.status() == Status.FAILED) {
                months.forEach(_ -> cells.add(words.of("failed.cell")));
                cells.add(words.of("failed.cell"));
            } else {
                MonthlySeries series = way.region(party.code())
                        .flatMap(region -> region.series(measure, subject))
                        .orElse(null);
                months.forEach(month -> cells.add(series == null ? Digits.MISSING : cell(series, month, format)));
                cells.add(way.region(party.code())
                        .flatMap(RegionResult::totals)
                        .map(totals -> total(totals, measure, format))
                        .orElse(""));
            }
            table.row(cells, WayStyle.of(way.way()));
        }
    }

    private String cell(MonthlySeries series, int month, DoubleFunction<String> format) {
        OptionalDouble value = series.at(month);
        String text = Digits.orMissing(value, format);
        return series.band()
                .filter(_ -> value.isPresent())
                .map(band -> words.of(
                        "banded",
                        text,
                        Digits.orMissing(band.low().get(month - 1), format),
                        Digits.orMissing(band.high().get(month - 1), format)))
                .orElse(text);
    }

    private String total(RegionResult.Totals totals, Measure measure, DoubleFunction<String> format) {
        Amount amount = switch (measure) {
            case USER_LOSS -> totals.userLoss();
            case VALUE_ADDED_LOW -> totals.valueAddedLow();
            case VALUE_ADDED_HIGH -> totals.valueAddedHigh();
            case WELFARE_CHANGE -> totals.welfareChange();
            default -> null;
        };
        return amount == null ? "" : amount(amount, format, words);
    }

    /// A figure with its band in brackets.
    static String amount(Amount amount, DoubleFunction<String> format, Words words) {
        String value = format.apply(amount.value());
        return amount.band()
                .map(band -> words.of("banded", value, format.apply(band.low()), format.apply(band.high())))
                .orElse(value);
    }

    private MoneyScale scale(Shock.Party party, Measure measure) {
        return MoneyScale.of(
                answer.ways().stream()
                        .flatMap(way -> way.region(party.code()).stream())
                        .flatMapToDouble(region -> months.stream()
                                .flatMapToDouble(month -> region.at(measure, RegionResult.ALL, month).stream())),
                words);
    }

    private List<String> subjects(Shock.Party party, Measure measure) {
        return answer.ways().stream()
                .flatMap(way -> way.region(party.code()).stream())
                .flatMap(region -> region.series(measure).stream())
                .map(MonthlySeries::subject)
                .distinct()
                .toList();
    }
}
