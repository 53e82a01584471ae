package org.orebridge.importers;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.orebridge.core.PriceUnit;

/// A table of prices with a line a month and a column a series.
public final class MonthlyTable {

    /// What a column holds.
    ///
    /// @param name the series
    /// @param unit the unit in the source's words
    public record Series(String name, String unit) {}

    private final Function<String, Optional<Series>> series;
    private final Consumer<PriceRow> rows;
    private final Findings findings;
    private final Map<String, Optional<Series>> columns = new TreeMap<>();
    private Optional<YearMonth> before = Optional.empty();

    /// Takes all columns that hold a price per mass; the others, and bad cells, become findings.
    ///
    /// @param series what a column holds, by its heading; nothing for a column that is not known
    public MonthlyTable(Function<String, Optional<Series>> series, Consumer<PriceRow> rows, Findings findings) {
        this.series = series;
        this.rows = rows;
        this.findings = findings;
    }

    /// Takes one month.
    ///
    /// @param line has a column `month`
    public void accept(Line line) {
        if (columns.isEmpty()) {
            line.columns().keySet().forEach(c -> columns.put(c, usable(c, series.apply(c), findings)));
        }
        Optional<YearMonth> month = month(line.cell("month"));
        if (month.isEmpty()) {
            findings.error(line.number(), "\"%s\" is no month".formatted(line.cell("month")), "row left out");
            return;
        }
        noteOrder(month.get(), line.number());
        columns.forEach((column, s) -> s.flatMap(known -> cell(line.cell(column), known, month.get(), line.number()))
                .ifPresent(rows));
    }

    /// The month of "2024-06", "2024M06" or "2024M6".
    public static Optional<YearMonth> month(String text) {
        try {
            String plain = text.replace('M', '-');
            return Optional.of(YearMonth.parse(plain.length() == 6 ? plain.replace("-", "-0") : plain));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Series> usable(String column, Optional<Series> series, Findings findings) {
        if (column.equals("month")) {
            return Optional.empty();
        }
        String unit = series.map(Series::unit).orElse("unknown");
        if (series.isEmpty() || PriceUnit.parse(unit).isEmpty()) {
            findings.note(1, "\"%s\" is no price per mass (unit: %s)".formatted(column, unit), "column left out");
            return Optional.empty();
        }
        return series;
    }

    private Optional<PriceRow> cell(String text, Series series, YearMonth month, int line) {
        return PriceCell.read(text, PriceUnit.parse(series.unit()).orElseThrow(), line, findings)
                .map(price -> new PriceRow(series.name(), month, price, series.unit(), findings.file(), line));
    }

    private void noteOrder(YearMonth month, int line) {
        before.filter(last -> !month.isAfter(last))
                .ifPresent(last -> findings.warning(line, "%s stands after %s".formatted(month, last), "both read"));
        before = Optional.of(month);
    }
}
