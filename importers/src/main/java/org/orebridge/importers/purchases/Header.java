package org.orebridge.importers.purchases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orebridge.importers.workbook.SheetRow;

/// The row that names the columns of a table of purchases, and what each is taken for.
///
/// Where two headings name the same thing, the surer one counts, one with a unit before one without; the other is
/// ignored and named.
///
/// @param line where it stands
/// @param columns position of each column in use
/// @param headings of the columns in use
/// @param ignored headings of all others
record Header(int line, Map<Field, Integer> columns, Map<Field, Heading> headings, List<String> ignored) {

    /// Rows above the header at most: titles, dates, remarks.
    static final int LOOKED_AT = 40;

    /// The best of the first rows that names at least two columns; empty where none does.
    static Optional<Header> among(List<SheetRow> rows) {
        Header best = null;
        for (SheetRow row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
            Header header = of(row);
            if (header.columns.size() >= 2 && (best == null || header.columns.size() > best.columns.size())) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Header of(SheetRow row) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Map<Field, Heading> headings = new EnumMap<>(Field.class);
        for (int column = 0; column < row.cells().size(); column++) {
            Optional<Heading> found = Heading.of(row.cell(column));
            if (found.isPresent()
                    && found.get().isSurerThan(headings.get(found.get().field()))) {
                columns.put(found.get().field(), column);
                headings.put(found.get().field(), found.get());
            }
        }
        List<String> ignored = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (!columns.containsValue(column) && !row.cell(column).isBlank()) {
                ignored.add(row.cell(column).strip());
            }
        }
        return new Header(row.number(), columns, headings, ignored);
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /// The cell of a row in a column; empty where the table has no such column.
    String cell(SheetRow row, Field field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column).strip();
    }

    /// The unit that stands in a heading; empty where none does.
    String unit(Field field) {
        Heading heading = headings.get(field);
        return heading == null ? "" : heading.unit();
    }

    /// What a reader cannot do without and does not find, in order.
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!has(Field.MATERIAL) && !has(Field.CODE)) {
            missing.add(Field.MATERIAL.word());
        }
        for (Field field : List.of(Field.COUNTRY, Field.QUANTITY)) {
            if (!has(field)) {
                missing.add(field.word());
            }
        }
        return missing;
    }
}
