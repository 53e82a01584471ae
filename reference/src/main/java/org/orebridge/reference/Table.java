package org.orebridge.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.NearestWord;

/// A text table of this module: comma-separated, with a header that must hold the columns asked for.
///
/// @param name file name, for messages
/// @param rows the rows in order
record Table(String name, List<Row> rows) {

    static Table parse(String name, String text, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                if (rows.isEmpty()) {
                    requireColumns(name, row.getHeader(), columns);
                }
                rows.add(new Row(name, row));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Table(name, List.copyOf(rows));
    }

    private static void requireColumns(String name, List<String> header, List<String> columns) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new IllegalArgumentException(
                        "%s has no column \"%s\", its columns are %s.%nMaybe \"%s\" was meant, or this is another table."
                                .formatted(
                                        name,
                                        column,
                                        header,
                                        NearestWord.among(header, column).orElse("nothing")));
            }
        }
    }
}
