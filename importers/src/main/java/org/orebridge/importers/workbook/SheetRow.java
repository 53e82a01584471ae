package org.orebridge.importers.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orebridge.importers.Line;

/// One row of a sheet, its cells as text.
///
/// @param number as the spreadsheet counts, from 1
/// @param cells from column A on, empty ones as ""; shorter than the sheet is wide where the rest is empty
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column, A being 0; empty where the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// The positions of the names in this row, which is taken as a header.
    public Map<String, Integer> columns() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            if (!cell(column).isEmpty()) {
                columns.putIfAbsent(cell(column), column);
            }
        }
        return columns;
    }

    /// The same row as a line below a header.
    public Line under(Map<String, Integer> columns) {
        int width =
                columns.values().stream().mapToInt(column -> column + 1).max().orElse(0);
        List<String> all = new ArrayList<>(cells);
        while (all.size() < width) {
            all.add("");
        }
        return new Line(number, columns, all);
    }
}
