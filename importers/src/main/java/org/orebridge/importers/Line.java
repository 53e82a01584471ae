package org.orebridge.importers;

import java.util.List;
import java.util.Map;

/// One line of a delimited file below its header, its cells found by the names of the columns.
///
/// @param number line of the file, the header being line 1
/// @param columns position of each column, by its name without surrounding blanks
/// @param cells as they stand in the file, without surrounding blanks
public record Line(int number, Map<String, Integer> columns, List<String> cells) {

    /// The cell in a column that not every file of the kind has; empty where this one has none.
    public String optional(String column) {
        Integer position = columns.get(column);
        return position == null ? "" : cells.get(position);
    }

    /// The cell in a column that the file was required to have.
    public String cell(String column) {
        Integer position = columns.get(column);
        if (position == null) {
            throw new IllegalArgumentException(
                    "There is no column \"%s\".%nMaybe one of %s was meant.".formatted(column, columns.keySet()));
        }
        return cells.get(position);
    }
}
