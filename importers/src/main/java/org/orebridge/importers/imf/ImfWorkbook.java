package org.orebridge.importers.imf;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Line;
import org.orebridge.importers.Progress;
import org.orebridge.importers.WrongFile;
import org.orebridge.importers.workbook.MonthSheet;
import org.orebridge.importers.workbook.SheetRow;
import org.orebridge.importers.workbook.Workbook;

/// The IMF's own workbook of monthly prices: a line of series' codes, some lines about them, then the months.
final class ImfWorkbook {

    private static final String CODES = "Commodity";
    private static final String TYPES = "Data Type";

    private ImfWorkbook() {}

    /// Hands on the months as lines whose columns are the codes of the series in US dollars.
    ///
    /// @return months
    static long forEach(Path file, Consumer<Line> months, Progress progress) {
        Workbook book = Workbook.open(file, Dataset.IMF_WIDE.title());
        MonthSheet sheet = new MonthSheet(ImfWorkbook::code, months);
        long rows = book.forEach(book.sheets().getFirst(), sheet, progress);
        if (sheet.heading().stream().noneMatch(row -> row.cell(0).equals(CODES)) || !sheet.hasMonths()) {
            throw new WrongFile(
                    file,
                    Dataset.IMF_WIDE.title(),
                    "has no row \"%s\" above the months of its first sheet".formatted(CODES),
                    "it is another workbook; it has the sheets %s".formatted(book.sheets()));
        }
        return rows - sheet.heading().size();
    }

    /// Indices have the same codes as the prices that they are made from.
    private static String code(List<SheetRow> heading, int column) {
        boolean isIndex = cell(heading, TYPES, column).equalsIgnoreCase("Index");
        return isIndex ? "" : cell(heading, CODES, column);
    }

    private static String cell(List<SheetRow> heading, String row, int column) {
        return heading.stream()
                .filter(r -> r.cell(0).equals(row))
                .findFirst()
                .map(r -> r.cell(column))
                .orElse("");
    }
}
