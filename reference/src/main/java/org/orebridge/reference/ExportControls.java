package org.orebridge.reference;

import java.util.Comparator;
import java.util.List;

/// Controls on exports of the minerals of the dataset.
///
/// @param rows in the order of the table
public record ExportControls(List<ExportControl> rows) {

    static final String TABLE = "controls.csv";

    static final List<String> COLUMNS = List.of(
            "mineral",
            "by",
            "measure",
            "announced",
            "effective",
            "target",
            "detail",
            "doubt",
            "url",
            "source",
            "file",
            "row");

    public ExportControls {
        rows = List.copyOf(rows);
    }

    /// The register inside this release.
    public static ExportControls bundled() {
        return read(Tables.bundled());
    }

    static ExportControls read(Tables tables) {
        return new ExportControls(Table.parse(TABLE, tables.text(TABLE), COLUMNS).rows().stream()
                .map(row -> row.checked(() -> control(row)))
                .toList());
    }

    /// Of one mineral, the newest first.
    public List<ExportControl> of(String mineral) {
        return rows.stream()
                .filter(row -> row.mineral().equals(mineral))
                .sorted(Comparator.comparing(ExportControl::effective).reversed())
                .toList();
    }

    private static ExportControl control(Row row) {
        return new ExportControl(
                row.text("mineral"),
                row.region("by").orElseThrow(() -> new IllegalArgumentException("A control is imposed by somebody.")),
                row.text("measure"),
                row.optional("announced"),
                row.text("effective"),
                row.region("target"),
                row.text("detail"),
                row.text("doubt"),
                row.text("url"),
                row.text("source"),
                row.text("file"),
                row.text("row"));
    }
}
