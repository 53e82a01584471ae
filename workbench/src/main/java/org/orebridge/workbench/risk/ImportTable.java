package org.orebridge.workbench.risk;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// A mineral's imports over the years as plain text: a table for each customs code, a line a year.
final class ImportTable {

    private static final int YEAR = 6;
    private static final int NUMBER = 13;
    private static final double MILLION = 1e6;
    private static final Set<Indicator> SHOWN = EnumSet.of(
            Indicator.IMPORT_VALUE,
            Indicator.IMPORT_VALUE_CONCENTRATION,
            Indicator.IMPORT_VALUE_LARGEST,
            Indicator.IMPORT_VALUE_LARGEST_THREE,
            Indicator.IMPORT_VALUE_GOVERNED,
            Indicator.GEOPOLRISK_BY_VALUE);

    private final MineralRisk mineral;
    private final Words words;
    private final List<String> lines;

    /// @param lines are added to
    ImportTable(MineralRisk mineral, Words words, List<String> lines) {
        this.mineral = mineral;
        this.words = words;
        this.lines = lines;
    }

    /// Whether an indicator stands in this table instead of the list of all.
    static boolean shows(Indicator indicator) {
        return SHOWN.contains(indicator);
    }

    static boolean holds(RiskFigure figure) {
        return SHOWN.stream().anyMatch(indicator -> indicator.code().equals(figure.indicator()));
    }

    void add() {
        var forms = new TreeSet<String>();
        mineral.figures().stream()
                .filter(figure ->
                        isOf(figure, Indicator.IMPORT_VALUE) && figure.value().isPresent())
                .forEach(figure -> forms.add(figure.of()));
        forms.forEach(this::form);
    }

    private void form(String form) {
        lines.add("");
        lines.addAll(TextTable.wrap(words.of("risk.years", words.form(form, form.replace('-', ' '))), "", "  "));
        lines.add(row(words.list("risk.years.columns")));
        mineral.figures().stream()
                .filter(figure ->
                        isOf(figure, Indicator.IMPORT_VALUE) && figure.of().equals(form))
                .map(RiskFigure::year)
                .sorted()
                .forEach(year -> lines.add(row(List.of(
                        String.valueOf(year),
                        cell(
                                figure(Indicator.IMPORT_VALUE, form, year)
                                        .flatMap(RiskFigure::value)
                                        .map(usd -> usd / MILLION),
                                1),
                        cell(value(Indicator.IMPORT_VALUE_CONCENTRATION, form, year), THREE),
                        range(form, year),
                        share(Indicator.IMPORT_VALUE_LARGEST, form, year),
                        share(Indicator.IMPORT_VALUE_LARGEST_THREE, form, year),
                        cell(value(Indicator.IMPORT_VALUE_GOVERNED, form, year), THREE),
                        cell(value(Indicator.GEOPOLRISK_BY_VALUE, form, year), THREE)))));
    }

    private static final int THREE = 3;

    private String range(String form, int year) {
        return figure(Indicator.IMPORT_VALUE_CONCENTRATION, form, year)
                .filter(figure -> figure.low().isPresent() && figure.high().isPresent())
                .map(figure -> words.of("range.narrow", cell(figure.low(), 2), cell(figure.high(), 2)))
                .orElse(Digits.MISSING);
    }

    private String share(Indicator indicator, String form, int year) {
        return value(indicator, form, year)
                .map(found -> words.percent(Digits.percent(found)))
                .orElse(Digits.MISSING);
    }

    private Optional<Double> value(Indicator indicator, String form, int year) {
        return figure(indicator, form, year).flatMap(RiskFigure::value);
    }

    private Optional<RiskFigure> figure(Indicator indicator, String form, int year) {
        return mineral.figures().stream()
                .filter(figure -> isOf(figure, indicator) && figure.of().equals(form) && figure.year() == year)
                .findFirst();
    }

    private static boolean isOf(RiskFigure figure, Indicator indicator) {
        return figure.indicator().equals(indicator.code());
    }

    private static String cell(Optional<Double> value, int digits) {
        return value.map(found -> String.format(Locale.ROOT, "%,." + digits + "f", found))
                .orElse(Digits.MISSING);
    }

    private static String row(List<String> cells) {
        var line = new StringBuilder(TextTable.left(cells.getFirst(), YEAR));
        cells.subList(1, cells.size()).forEach(cell -> line.append(TextTable.right(cell, NUMBER)));
        return line.toString();
    }
}
