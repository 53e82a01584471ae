package org.orebridge.importers;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.orebridge.core.PriceUnit;

/// A table of prices with a line a month and a column a series.
public final class MonthlyTable {

    /// What a column holds.
    ///
    /// @param name the series
    /// @param unit the unit in the source's words
    public record Series(String name, String unit) {}

    private MonthlyTable() {}

    /// Reads all columns that hold a price per mass; the others, and bad cells, become findings.
    ///
    /// @param series what a column holds, by its heading; nothing for a column that is not known
    public static Imported<PriceRow> read(Path file, Dataset dataset, Function<String, Optional<Series>> series) {
        String name = file.getFileName().toString();
        Findings findings = new Findings(name);
        Map<String, Optional<Series>> columns = new TreeMap<>();
        List<PriceRow> rows = new ArrayList<>();
        new Table(file, dataset, findings).forEach(line -> {
            if (columns.isEmpty()) {
                line.columns().keySet().forEach(c -> columns.put(c, usable(c, series.apply(c), findings)));
            }
            Optional<YearMonth> month = month(line.cell("month"));
            if (month.isEmpty()) {
                findings.error(line.number(), "\"%s\" is no month".formatted(line.cell("month")), "row left out");
            } else {
                columns.forEach((column, s) ->
                        s.ifPresent(known -> cell(line.cell(column), known, month.get(), name, line.number(), findings)
                                .ifPresent(rows::add)));
            }
        });
        noteOrder(rows, findings);
        return new Imported<>(rows, findings.inOrder());
    }

    /// The month of "2024-06" or "2024M06".
    public static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text.replace('M', '-')));
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

    private static Optional<PriceRow> cell(
            String text, Series series, YearMonth month, String file, int line, Findings findings) {
        return PriceCell.read(text, PriceUnit.parse(series.unit()).orElseThrow(), line, findings)
                .map(price -> new PriceRow(series.name(), month, price, series.unit(), file, line));
    }

    private static void noteOrder(List<PriceRow> rows, Findings findings) {
        Map<String, YearMonth> latest = new TreeMap<>();
        TreeSet<Integer> reported = new TreeSet<>();
        for (PriceRow row : rows) {
            YearMonth before = latest.put(row.series(), row.month());
            if (before != null && !row.month().isAfter(before) && reported.add(row.row())) {
                findings.warning(row.row(), "%s stands after %s".formatted(row.month(), before), "both used");
            }
        }
    }
}
