package org.orebridge.workbench.result;

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
record CsvTable(String name, List<String> header, List<List<String>> rows) {

    CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "%s has %d columns, found a row of %d: %s".formatted(name, header.size(), row.size(), row));
            }
        }
    }

    /// RFC 4180 with `\n` at the end of each line.
    String text() {
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
