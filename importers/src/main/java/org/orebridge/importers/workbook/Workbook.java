package org.orebridge.importers.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.orebridge.importers.Archive;
import org.orebridge.importers.Progress;
import org.orebridge.importers.WrongFile;

/// A spreadsheet file whose sheets are read row by row.
public final class Workbook {

    /// Rows between two words about how far it is.
    private static final int STEP = 10_000;

    private final Path file;
    private final String expected;

    private Workbook(Path file, String expected) {
        this.file = file;
        this.expected = expected;
    }

    /// A file that is a spreadsheet and safe to read.
    ///
    /// @param expected what the caller hopes for, in words
    /// @throws WrongFile if it is no spreadsheet, cut short, damaged, or unpacks beyond all bounds
    public static Workbook open(Path file, String expected) {
        if (!Archive.isOne(file, expected)) {
            throw new WrongFile(file, expected, "is no workbook", "a table saved as text was chosen");
        }
        if (!Archive.names(file, expected).contains("xl/workbook.xml")) {
            throw new WrongFile(file, expected, "is an archive without a workbook", "another file was meant");
        }
        Archive.requireSound(file, expected);
        return new Workbook(file, expected);
    }

    /// Names of the sheets in their order, hidden ones included.
    public List<String> sheets() {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Sheet> sheets = book.getSheets()) {
            return sheets.map(Sheet::getName).toList();
        } catch (IOException | ExcelReaderException e) {
            throw damaged();
        }
    }

    /// Hands on the rows of one sheet, empty ones left out.
    ///
    /// @return rows handed on
    /// @throws WrongFile if there is no such sheet, or its text is damaged
    public long forEach(String sheet, Consumer<SheetRow> consumer, Progress progress) {
        long size = file.toFile().length();
        long count = rows(sheet, Long.MAX_VALUE, consumer, () -> progress.at(0, size));
        progress.at(size, size);
        return count;
    }

    /// Hands on the first rows of one sheet, empty ones left out.
    ///
    /// @throws WrongFile if there is no such sheet, or its text is damaged
    public void first(String sheet, int most, Consumer<SheetRow> consumer) {
        rows(sheet, most, consumer, () -> {});
    }

    private long rows(String sheet, long most, Consumer<SheetRow> consumer, Runnable step) {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = find(book, sheet).openStream()) {
            Iterator<Row> filled =
                    rows.filter(row -> row.getPhysicalCellCount() > 0).iterator();
            long count = 0;
            while (count < most && filled.hasNext()) {
                Row row = filled.next();
                consumer.accept(new SheetRow(row.getRowNum(), cells(row, Integer.MAX_VALUE)));
                if (++count % STEP == 0) {
                    step.run();
                }
            }
            return count;
        } catch (IOException | ExcelReaderException e) {
            throw damaged();
        }
    }

    private Sheet find(ReadableWorkbook book, String sheet) {
        return book.findSheet(sheet)
                .orElseThrow(() -> new WrongFile(
                        file,
                        expected,
                        "has no sheet \"%s\", but %s".formatted(sheet, sheets()),
                        "it is another workbook of the same publisher"));
    }

    /// The first cells of a row as text.
    static List<String> cells(Row row, int most) {
        int width = Math.min(row.getCellCount(), most);
        List<String> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            cells.add(text(row.getCell(column)).strip());
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String raw = cell.getRawValue();
        boolean isText = cell.getType() == CellType.STRING || raw == null;
        return isText ? String.valueOf(cell.getText()) : raw;
    }

    private WrongFile damaged() {
        return new WrongFile(file, expected, "is a damaged workbook", "the download failed");
    }
}
