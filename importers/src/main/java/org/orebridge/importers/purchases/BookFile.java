package org.orebridge.importers.purchases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orebridge.importers.workbook.SentWorkbook;
import org.orebridge.importers.workbook.SheetRow;

/// The sheet of a workbook that looks most like a table of purchases.
final class BookFile {

    private BookFile() {}

    /// The sheet, with the names of those that are not read.
    record Chosen(Sheet sheet, List<String> others) {}

    static Chosen read(byte[] bytes, int mostRows) {
        SentWorkbook.Opened opened = SentWorkbook.open(bytes);
        SentWorkbook book = opened.book().orElseThrow(() -> new RefusedTable(trouble(opened.fault())));
        Map<String, List<SheetRow>> sheets = sheets(book, mostRows);
        if (sheets.values().stream().mapToInt(List::size).sum() > mostRows) {
            throw new RefusedTable(FileTrouble.TOO_MANY_ROWS, String.valueOf(PurchaseReader.MOST_ROWS));
        }
        Sheet best = sheets.entrySet().stream()
                .flatMap(entry -> sheet(entry.getKey(), entry.getValue()).stream())
                .max(Comparator.comparingInt(Sheet::sense))
                .orElseThrow(() -> new RefusedTable(FileTrouble.NO_HEADER));
        List<String> others = sheets.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(best.name()) && !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return new Chosen(best, others);
    }

    private static Map<String, List<SheetRow>> sheets(SentWorkbook book, int mostRows) {
        try {
            return book.sheets(mostRows);
        } catch (SentWorkbook.DamagedWorkbook damaged) {
            throw new RefusedTable(FileTrouble.DAMAGED);
        }
    }

    private static Optional<Sheet> sheet(String name, List<SheetRow> rows) {
        return Header.among(rows).map(header -> new Sheet("xlsx", "", "", name, rows, header));
    }

    private static FileTrouble trouble(SentWorkbook.Fault fault) {
        return switch (fault) {
            case OPEN_DOCUMENT -> FileTrouble.OPEN_DOCUMENT;
            case MACROS -> FileTrouble.MACROS;
            case UNPACKS_TOO_FAR -> FileTrouble.UNPACKS_TOO_FAR;
            case NO_WORKBOOK -> FileTrouble.NO_WORKBOOK;
            case DAMAGED, NONE -> FileTrouble.DAMAGED;
        };
    }
}
