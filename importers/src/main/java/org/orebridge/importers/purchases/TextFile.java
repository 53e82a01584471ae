package org.orebridge.importers.purchases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.importers.workbook.SheetRow;

/// A delimited text in whichever encoding and with whichever separator makes most sense of it.
final class TextFile {

    private static final Map<Character, String> SEPARATORS =
            new TreeMap<>(Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "bar"));

    /// Letters by which readings are compared.
    private static final int LOOKED_AT = 1 << 16;

    private TextFile() {}

    static Sheet read(byte[] bytes, int mostRows) {
        requireTable(bytes);
        List<DecodedText> readings = DecodedText.readings(bytes);
        if (readings.isEmpty()) {
            throw new RefusedTable(FileTrouble.NO_TEXT);
        }
        List<Sheet> tried = new ArrayList<>();
        for (DecodedText reading : readings) {
            String start = reading.text()
                    .substring(0, Math.min(LOOKED_AT, reading.text().length()));
            SEPARATORS
                    .keySet()
                    .forEach(separator ->
                            sheet(reading, start, separator, mostRows).ifPresent(tried::add));
        }
        // The first of those that make as much sense: encodings and separators stand in order of likelihood.
        Sheet best = tried.stream()
                .max(Comparator.comparingInt(Sheet::sense)
                        .thenComparing(Comparator.comparingInt((Sheet sheet) -> tried.indexOf(sheet))
                                .reversed()))
                .orElseThrow(() -> new RefusedTable(FileTrouble.NO_HEADER));
        return whole(best, readings, mostRows);
    }

    private static Optional<Sheet> sheet(DecodedText reading, String text, char separator, int mostRows) {
        List<SheetRow> rows = TextRows.of(text, separator, mostRows);
        return Header.among(rows)
                .map(header ->
                        new Sheet("csv", reading.encoding(), SEPARATORS.getOrDefault(separator, ""), "", rows, header));
    }

    private static Sheet whole(Sheet best, List<DecodedText> readings, int mostRows) {
        DecodedText reading = readings.stream()
                .filter(one -> one.encoding().equals(best.encoding()))
                .findFirst()
                .orElseThrow();
        char separator = SEPARATORS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(best.separator()))
                .findFirst()
                .orElseThrow()
                .getKey();
        return sheet(reading, reading.text(), separator, mostRows).orElseThrow();
    }

    private static void requireTable(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(512, bytes.length), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            throw new RefusedTable(FileTrouble.PDF);
        }
        if (start.startsWith("<")) {
            throw new RefusedTable(FileTrouble.WEB_PAGE);
        }
    }
}
