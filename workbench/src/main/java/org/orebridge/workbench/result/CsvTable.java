package org.orebridge.workbench.result;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// One long table: a header and rows of the same width.
///
/// @param name of its file, e.g. `series.csv`
/// @param header column names
/// @param rows in a fixed order
public record CsvTable(String name, List<String> header, List<List<String>> rows) {

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "%s has %d columns, found a row of %d: %s".formatted(name, header.size(), row.size(), row));
            }
        }
    }

    /// A table from its text.
    public static CsvTable read(String name, String text) {
        List<List<String>> lines = CsvReader.builder().ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
        return new CsvTable(name, lines.getFirst(), lines.subList(1, lines.size()));
    }

    /// The cell of a row under a column.
    public String cell(List<String> row, String column) {
        return row.get(header.indexOf(column));
    }

    /// One line of RFC 4180 with `\n` at its end, for tables too long to be held.
    public static String line(List<String> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(cells);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return text.toString();
    }

    /// RFC 4180 with `\n` at the end of each line.
    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(header);
            rows.forEach(writer::writeRecord);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return text.toString();
    }
}
