package org.orebridge.reference;

import java.util.List;
import java.util.Optional;

/// Years of modelled minerals whose figures make no market, with what is missing (`absent_years.csv`).
///
/// @param rows in the order of the table
public record AbsentYears(List<Line> rows) {

    private static final String TABLE = "absent_years.csv";

    private static final List<String> COLUMNS = List.of("mineral", "year", "reason");

    /// @param mineral its identity
    /// @param year calendar year
    /// @param reason which figures are missing, in English
    public record Line(String mineral, int year, String reason) {}

    public AbsentYears {
        rows = List.copyOf(rows);
    }

    /// Those of this release.
    public static AbsentYears bundled() {
        return new AbsentYears(Table.parse(TABLE, Tables.bundled().text(TABLE), COLUMNS).rows().stream()
                .map(row -> new Line(row.text("mineral"), row.integer("year"), row.text("reason")))
                .toList());
    }

    /// Why there is no market of a mineral in a year, where it is known that there is none.
    public Optional<String> reason(String mineral, int year) {
        return rows.stream()
                .filter(line -> line.mineral().equals(mineral) && line.year() == year)
                .map(Line::reason)
                .findFirst();
    }
}
