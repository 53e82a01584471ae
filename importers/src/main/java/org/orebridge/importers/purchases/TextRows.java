package org.orebridge.importers.purchases;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.importers.Cells;
import org.orebridge.importers.workbook.SheetRow;

/// The rows of a delimited text, numbered by the line on which each begins.
///
/// A cell that begins with a quotation mark may go on over some lines. One that never closes, or closes in the middle
/// of a word as if another had begun, spoils its own line alone: that line has no cells, and no other is swallowed. A
/// blank line has one empty cell.
final class TextRows {

    /// Lines of one row at most.
    private static final int MOST_LINES = 20;

    private final List<String> lines;
    private final char separator;

    private TextRows(List<String> lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /// @param most rows at most; one more is handed back where there are more
    static List<SheetRow> of(String text, char separator, int most) {
        return new TextRows(text.lines().limit(4L * most).toList(), separator).rows(most);
    }

    private List<SheetRow> rows(int most) {
        List<SheetRow> rows = new ArrayList<>();
        int at = 0;
        while (at < lines.size() && rows.size() <= most) {
            int end = end(at);
            boolean broken = end < at;
            List<String> cells =
                    broken ? List.of() : Cells.split(String.join(" ", lines.subList(at, end + 1)), separator);
            rows.add(new SheetRow(at + 1, cells));
            at = broken ? at + 1 : end + 1;
        }
        return rows;
    }

    /// The line on which a row ends that begins on a line; the one before it where its quotation is malformed.
    private int end(int start) {
        boolean open = false;
        for (int at = start; at < Math.min(lines.size(), start + MOST_LINES); at++) {
            String line = lines.get(at);
            boolean cellBegins = !open;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (open && c == '"') {
                    boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == '"';
                    if (!doubled && i + 1 < line.length() && line.charAt(i + 1) != separator) {
                        return start - 1;
                    }
                    open = doubled;
                    i += doubled ? 1 : 0;
                } else if (!open) {
                    open = cellBegins && c == '"';
                    cellBegins = c == separator;
                }
            }
            if (!open) {
                return at;
            }
        }
        return start - 1;
    }
}
