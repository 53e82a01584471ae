package org.orebridge.reference;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Region;

/// Writes prices, output, imports, governance and export controls as the text tables that are shipped.
final class RecordTables {

    /// More digits than any source has; what a change of unit leaves behind them is cut off.
    private static final int SIGNIFICANT = 12;

    private RecordTables() {}

    static String prices(List<PricePoint> points) {
        return text(
                PriceHistory.COLUMNS, points.stream().map(RecordTables::cells).toList());
    }

    static String controls(List<ExportControl> controls) {
        return text(
                ExportControls.COLUMNS,
                controls.stream().map(RecordTables::cells).toList());
    }

    static String output(List<OutputRow> rows) {
        return text(
                ReportedOutput.COLUMNS, rows.stream().map(RecordTables::cells).toList());
    }

    static String imports(List<ImportRow> rows) {
        return text(
                YearlyImports.COLUMNS, rows.stream().map(RecordTables::cells).toList());
    }

    private static List<String> cells(ImportRow row) {
        return List.of(
                row.mineral(),
                row.form().id(),
                row.importer().code(),
                row.exporter().equals(Region.REST_OF_WORLD)
                        ? ""
                        : row.exporter().code(),
                String.valueOf(row.year()),
                plain(row.usd()),
                row.source(),
                row.file(),
                row.row());
    }

    private static List<String> cells(OutputRow row) {
        return List.of(
                row.mineral(),
                row.stage().word(),
                Words.of(row.measure()),
                row.country().code(),
                String.valueOf(row.year()),
                row.value().isPresent() ? plain(row.value().getAsDouble()) : "",
                row.said().word(),
                row.basis(),
                row.source(),
                row.file(),
                row.row());
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(SIGNIFICANT))
                .stripTrailingZeros()
                .toPlainString();
    }

    static String governance(GovernanceEstimates estimates) {
        List<List<String>> rows = new ArrayList<>();
        estimates
                .byYear()
                .forEach((year, countries) -> countries.forEach((country, byDimension) -> {
                    List<String> cells = new ArrayList<>(List.of(country.code(), String.valueOf(year)));
                    for (String dimension : GovernanceEstimates.DIMENSIONS) {
                        Double estimate = byDimension.get(dimension);
                        cells.add(
                                estimate == null
                                        ? ""
                                        : BigDecimal.valueOf(estimate).toPlainString());
                    }
                    rows.add(cells);
                }));
        return text(GovernanceEstimates.columns(), rows);
    }

    private static String text(List<String> columns, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(PricePoint point) {
        return List.of(
                point.mineral(),
                point.form().id(),
                point.period(),
                plain(point.usdPerTonne()),
                point.said().word(),
                point.quotation(),
                point.source(),
                point.file(),
                point.row());
    }

    private static List<String> cells(ExportControl control) {
        return List.of(
                control.mineral(),
                control.by().code(),
                control.measure(),
                control.announced().orElse(""),
                control.effective(),
                control.target().map(Region::code).orElse(""),
                control.detail(),
                control.doubt(),
                control.url(),
                control.source(),
                control.file(),
                control.row());
    }
}
