package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;

/// What smelters earn, part by part in every unit, and how much each country treats, as tables of the report.
final class SmelterSection {

    private static final List<Measure> UNITS =
            List.of(Measure.SMELTER_INCOME_DRY, Measure.SMELTER_INCOME_POUND, Measure.SMELTER_INCOME_PAYABLE);

    private final SmelterFigures figures;
    private final Words words;

    private SmelterSection(SmelterFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /// No card where no party smelts concentrate.
    static List<Markup> of(Answer answer, Words words) {
        return SmelterFigures.of(answer)
                .map(figures -> new SmelterSection(figures, words).cards())
                .orElse(List.of());
    }

    private List<Markup> cards() {
        List<Markup> cards = new ArrayList<>();
        figures.parties().forEach(party -> cards.add(income(party)));
        cards.add(throughput());
        return cards;
    }

    /// One row a part, one group a unit, one column a month.
    private Markup income(RegionResult party) {
        String title = words.of("smelters.title", party.name());
        List<String> header = new ArrayList<>(List.of(words.of("smelters.part"), words.of("smelters.rest")));
        figures.months().forEach(month -> header.add(words.of("figures.month", month)));
        HtmlTable table = new HtmlTable(header);
        for (Measure unit : UNITS) {
            table.group(Sentence.begin(words.of("measure." + unit.id())));
            SmelterFigures.parts(party).forEach(part -> table.row(row(party, unit, part)));
        }
        return Cards.card(
                title,
                words.of("smelters.way", words.way(figures.way().way())) + " " + words.of("smelters.note"),
                table.markup(title),
                Markup.tag("p", words.of("smelters.years", contracts(party))));
    }

    private List<String> row(RegionResult party, Measure unit, String part) {
        int decimals = unit == Measure.SMELTER_INCOME_PAYABLE ? 0 : unit == Measure.SMELTER_INCOME_POUND ? 2 : 1;
        List<String> cells = new ArrayList<>(List.of(words.of("charge.part." + part)));
        cells.add(party.series(unit, part)
                .map(series -> Digits.orMissing(series.base(), v -> Digits.decimals(v, decimals)))
                .orElse(Digits.MISSING));
        figures.months()
                .forEach(month ->
                        cells.add(Digits.orMissing(party.at(unit, part, month), v -> Digits.decimals(v, decimals))));
        return cells;
    }

    private String contracts(RegionResult party) {
        return figures.contracts(party).stream()
                .map(one -> words.of("smelters.contract", one.year(), Digits.decimals(one.charge(), 1)))
                .collect(Collectors.joining(", "));
    }

    /// One row a country that smelts, the largest first: who treats less, at what charge and margin.
    private Markup throughput() {
        String title = words.of("smelters.throughput");
        List<String> header = new ArrayList<>(List.of(words.of("others.region"), words.of("smelters.kilotonnes")));
        figures.months().forEach(month -> header.add(words.of("smelters.change-in", month)));
        header.add(words.of("smelters.spot-in", figures.month()));
        header.add(words.of("smelters.margin-in", figures.month()));
        MoneyScale scale =
                MoneyScale.of(figures.smelting().stream().flatMapToDouble(region -> forced(region).stream()), words);
        header.add(words.of("smelters.forced", scale.unit()));
        HtmlTable table = new HtmlTable(header);
        figures.smelting().forEach(region -> table.row(throughput(region, scale)));
        return Cards.card(
                title,
                words.of("smelters.way", words.way(figures.way().way())) + " " + words.of("smelters.throughput-note"),
                table.markup(title));
    }

    private List<String> throughput(RegionResult region, MoneyScale scale) {
        List<String> cells = new ArrayList<>(List.of(region.name()));
        cells.add(Digits.decimals(
                SmelterFigures.throughput(region).orElseThrow().base().orElse(0) / 1000, 1));
        figures.months()
                .forEach(month -> cells.add(Digits.orMissing(
                        SmelterFigures.change(region, month),
                        v -> Digits.signed(100 * v, share -> Digits.decimals(share, 1)))));
        cells.add(number(SmelterFigures.first(region, Measure.TREATMENT_CHARGE, figures.month()), 1));
        cells.add(number(SmelterFigures.first(region, Measure.SMELTER_MARGIN, figures.month()), 0));
        cells.add(Digits.orMissing(forced(region), scale::print));
        return cells;
    }

    /// What minimum runs have cost by the last month.
    private OptionalDouble forced(RegionResult region) {
        return SmelterFigures.first(
                region, Measure.MINIMUM_RUN_COST, figures.answer().shock().monthsReported());
    }

    private static String number(OptionalDouble value, int decimals) {
        return Digits.orMissing(value, v -> Digits.decimals(v, decimals));
    }
}
