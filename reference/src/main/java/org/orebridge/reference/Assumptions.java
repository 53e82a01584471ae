package org.orebridge.reference;

import java.util.List;

/// The hand-written figures of a mineral: what no file gives, each with a range and a reason.
final class Assumptions {

    private static final List<String> COLUMNS = TableReader.FIGURE_COLUMNS.stream()
            .filter(column -> !column.equals("id"))
            .toList();

    private Assumptions() {}

    /// The figures of `<mineral>/assumptions.csv`, whose columns are those of the figures without the identity.
    static List<FigureRow> of(String mineral, Tables tables) {
        String path = mineral + "/assumptions.csv";
        return Table.parse(path, tables.text(path), COLUMNS).rows().stream()
                .map(row -> row.checked(() -> TableReader.figure(row)))
                .toList();
    }
}
