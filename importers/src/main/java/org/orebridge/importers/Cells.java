package org.orebridge.importers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of one line of a delimited text, without surrounding blanks.
public final class Cells {

    private Cells() {}

    /// Empty where the line is no row at all, e.g. for text after a closing quotation mark.
    public static List<String> split(String line) {
        return split(line, ',');
    }

    /// Of a line whose cells another character separates.
    public static List<String> split(String line, char separator) {
        String text = line.startsWith("\ufeff") ? line.substring(1) : line;
        return text.indexOf('"') < 0 ? plain(text, separator) : quoted(text, separator);
    }

    /// What separates the cells of a table with this header: a tab where it has some and no comma.
    static char separator(String header) {
        return header.indexOf('\t') >= 0 && header.indexOf(',') < 0 ? '\t' : ',';
    }

    /// One cell alone; null where the line has quotation marks or fewer cells.
    static @Nullable String cell(String line, char separator, int column) {
        if (line.indexOf('"') >= 0) {
            return null;
        }
        int start = 0;
        for (int before = 0; before < column; before++) {
            start = line.indexOf(separator, start) + 1;
            if (start == 0) {
                return null;
            }
        }
        int end = line.indexOf(separator, start);
        return trim(line.substring(start, end < 0 ? line.length() : end));
    }

    private static List<String> plain(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(separator); comma >= 0; comma = line.indexOf(separator, start)) {
            cells.add(trim(line.substring(start, comma)));
            start = comma + 1;
        }
        cells.add(trim(line.substring(start)));
        return cells;
    }

    private static List<String> quoted(String line, char separator) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(line)) {
            return reader.stream()
                    .findFirst()
                    .map(row -> row.getFields().stream().map(Cells::trim).toList())
                    .orElse(List.of());
        } catch (CsvParseException | IOException e) {
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
