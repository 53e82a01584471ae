package org.orebridge.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orebridge.core.NearestWord;

/// A text table of this module: comma-separated, with a header that must hold the columns asked for.
///
/// @param name file name, for messages
/// @param rows the rows in order
record Table(String name, List<Row> rows) {

    static Table parse(String name, String text, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            Map<String, Integer> places = Map.of();
            for (CsvRecord line : reader) {
                if (places.isEmpty()) {
                    places = places(line.getFields());
                } else {
                    if (rows.isEmpty()) {
                        requireColumns(name, List.copyOf(places.keySet()), columns);
                    }
                    rows.add(new Row(name, places, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(name, List.copyOf(rows));
    }

    /// Where each column stands, the first counting where two have one name.
    private static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < header.size(); place++) {
            places.putIfAbsent(header.get(place), place);
        }
        return places;
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
