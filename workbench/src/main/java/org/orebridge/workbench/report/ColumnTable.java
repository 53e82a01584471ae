package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table as lines of text: labels to the left, all else to the right, each column as wide as its widest cell.
public final class ColumnTable {

    private static final int LABEL = 20;
    private static final int APART = 2;

    private ColumnTable() {}

    /// An empty line, the title, the head and the rows, set in by two, the labels as wide as in tables below it.
    public static List<String> lines(String title, List<String> columns, List<List<String>> rows) {
        var lines = new ArrayList<>(List.of("", "  " + title));
        lines.addAll(lines(columns, rows, LABEL));
        return lines;
    }

    /// The head and the rows alone, set in by two.
    public static List<String> lines(List<String> columns, List<List<String>> rows) {
        return lines(columns, rows, 0);
    }

    private static List<String> lines(List<String> columns, List<List<String>> rows, int label) {
        List<List<String>> all = new ArrayList<>(List.of(columns));
        all.addAll(rows);
        var width = new int[columns.size()];
        Arrays.setAll(
                width,
                c -> all.stream()
                        .mapToInt(row -> TextTable.columns(row.get(c)))
                        .max()
                        .orElse(0));
        width[0] = Math.max(label, width[0]);
        return all.stream().map(row -> line(row, width)).toList();
    }

    private static String line(List<String> cells, int[] width) {
        StringBuilder line = new StringBuilder("  " + TextTable.left(cells.getFirst(), width[0]));
        for (int c = 1; c < cells.size(); c++) {
            line.append(TextTable.right(cells.get(c), width[c] + APART));
        }
        return line.toString();
    }
}
