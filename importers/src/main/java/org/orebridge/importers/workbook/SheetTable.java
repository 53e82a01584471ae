package org.orebridge.importers.workbook;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Line;
import org.orebridge.importers.Progress;
import org.orebridge.importers.WrongFile;

/// The first sheet of a workbook whose first row is the header of a known dataset.
public final class SheetTable {

    private SheetTable() {}

    /// Hands on every row below the header.
    ///
    /// @return rows below the header
    /// @throws WrongFile if no sheet of the file is such a table
    public static long forEach(Path file, Dataset dataset, Consumer<Line> lines, Progress progress) {
        Workbook book = Workbook.open(file, dataset.title());
        String sheet = sheet(book, file, dataset);
        Map<String, Integer> columns = new LinkedHashMap<>();
        long rows = book.forEach(
                sheet,
                row -> {
                    if (columns.isEmpty()) {
                        columns.putAll(row.columns());
                    } else {
                        lines.accept(row.under(columns));
                    }
                },
                progress);
        return rows - 1;
    }

    private static String sheet(Workbook book, Path file, Dataset dataset) {
        List<String> sheets = book.sheets();
        List<SheetRow> headers =
                sheets.stream().flatMap(name -> header(book, name).stream()).toList();
        for (String sheet : sheets) {
            Optional<SheetRow> header = header(book, sheet);
            if (header.filter(row -> row.columns().keySet().containsAll(dataset.columns()))
                    .isPresent()) {
                return sheet;
            }
        }
        if (headers.size() == 1) {
            dataset.requireHeader(file, headers.getFirst().columns().keySet());
        }
        throw new WrongFile(file, dataset.title(), "has the sheets %s".formatted(sheets), "another workbook was meant");
    }

    private static Optional<SheetRow> header(Workbook book, String sheet) {
        AtomicReference<SheetRow> first = new AtomicReference<>();
        book.first(sheet, 1, first::set);
        return Optional.ofNullable(first.get());
    }
}
