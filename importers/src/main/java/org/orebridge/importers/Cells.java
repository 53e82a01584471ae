package org.orebridge.importers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/// The cells of one comma-separated line, without surrounding blanks.
public final class Cells {

    private Cells() {}

    /// Empty where the line is no row at all, e.g. for text after a closing quotation mark.
    public static List<String> split(String line) {
        String text = line.startsWith("\ufeff") ? line.substring(1) : line;
        return text.indexOf('"') < 0 ? plain(text) : quoted(text);
    }

    private static List<String> plain(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            cells.add(trim(line.substring(start, comma)));
            start = comma + 1;
        }
        cells.add(trim(line.substring(start)));
        return cells;
    }

    private static List<String> quoted(String line) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(line)) {
            return reader.stream()
                    .findFirst()
                    .map(row -> row.getFields().stream().map(Cells::trim).toList())
                    .orElse(List.of());
        } catch (CsvParseException | java.io.IOException e) {
            return List.of();
        }
    }

    /// Without blanks and no-break spaces at either end.
    private static String trim(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0';
    }
}
