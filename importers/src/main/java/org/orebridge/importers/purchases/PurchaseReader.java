package org.orebridge.importers.purchases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orebridge.importers.workbook.SheetRow;

/// Reads a company's table of purchases from the bytes of a CSV or XLSX file; nothing is written anywhere.
///
/// Needed are columns for the material or its customs code, the country of origin and the quantity; value, unit,
/// content and currency are read where they stand. Headings, names of countries and units may be English, Korean or
/// Japanese.
public final class PurchaseReader {

    /// Largest file that is read.
    public static final int MOST_BYTES = 8 << 20;

    /// Most rows that are read.
    public static final int MOST_ROWS = 100_000;

    /// With what stands above them.
    private static final int MOST_LINES = MOST_ROWS + Header.LOOKED_AT + 1;

    private PurchaseReader() {}

    /// @throws RefusedTable where the file as a whole cannot be read
    public static PurchaseTable read(byte[] bytes) {
        try {
            return checked(bytes);
        } catch (RefusedTable refused) {
            throw refused;
        } catch (RuntimeException fault) {
            throw withoutItsWords(fault);
        }
    }

    /// A fault of the program is logged; what it says may repeat a cell, where it happened does not.
    private static IllegalStateException withoutItsWords(RuntimeException fault) {
        var told = new IllegalStateException(
                "A table of purchases could not be read: " + fault.getClass().getSimpleName());
        told.setStackTrace(fault.getStackTrace());
        return told;
    }

    private static PurchaseTable checked(byte[] bytes) {
        if (bytes.length == 0) {
            throw new RefusedTable(FileTrouble.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            throw new RefusedTable(FileTrouble.TOO_LARGE, String.valueOf(MOST_BYTES >> 20));
        }
        if (isOldWorkbook(bytes)) {
            throw new RefusedTable(FileTrouble.OLD_WORKBOOK);
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] <= 8) {
            BookFile.Chosen chosen = BookFile.read(bytes, MOST_LINES);
            return table(chosen.sheet(), chosen.others());
        }
        return table(TextFile.read(bytes, MOST_LINES), List.of());
    }

    /// The container of XLS, and of workbooks that a password locks.
    private static boolean isOldWorkbook(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] & 0xff) == 0xd0
                && (bytes[1] & 0xff) == 0xcf
                && (bytes[2] & 0xff) == 0x11
                && (bytes[3] & 0xff) == 0xe0;
    }

    private static PurchaseTable table(Sheet sheet, List<String> otherSheets) {
        List<String> missing = sheet.header().missing();
        if (!missing.isEmpty()) {
            throw new RefusedTable(FileTrouble.NO_COLUMN, missing.toArray(String[]::new));
        }
        List<SheetRow> body = sheet.body();
        List<SheetRow> rows = body.stream()
                .filter(row -> row.cells().isEmpty() || row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (rows.size() > MOST_ROWS) {
            throw new RefusedTable(FileTrouble.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
        }
        if (rows.isEmpty()) {
            throw new RefusedTable(FileTrouble.NO_ROWS);
        }
        List<Purchase> purchases = new ArrayList<>();
        List<Remark> unused = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        var reader = new RowReader(sheet, remarks::add);
        Map<List<String>, Integer> seen = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            int before = remarks.size();
            try {
                purchases.add(reader.read(row));
                Integer first = seen.putIfAbsent(row.cells(), row.number());
                if (first != null) {
                    remarks.add(Remark.of(row.number(), RowTrouble.SAME_AS, String.valueOf(first)));
                }
            } catch (RowReader.Unused trouble) {
                remarks.subList(before, remarks.size()).clear();
                unused.add(trouble.remark(row.number()));
            }
        }
        return new PurchaseTable(
                layout(sheet, otherSheets), rows.size(), blank(sheet, rows), purchases, unused, remarks);
    }

    private static int blank(Sheet sheet, List<SheetRow> rows) {
        // A row of text may go on over several lines; lines of one row are not blank.
        return sheet.format().equals("xlsx")
                ? rows.getLast().number() - sheet.header().line() - rows.size()
                : sheet.body().size() - rows.size();
    }

    private static PurchaseTable.Layout layout(Sheet sheet, List<String> otherSheets) {
        Map<String, String> columns = new TreeMap<>();
        sheet.header().headings().forEach((field, heading) -> columns.put(field.word(), heading.shown()));
        return new PurchaseTable.Layout(
                sheet.format(),
                sheet.encoding(),
                sheet.separator(),
                sheet.name(),
                sheet.header().line(),
                columns,
                sheet.header().ignored(),
                otherSheets);
    }
}
