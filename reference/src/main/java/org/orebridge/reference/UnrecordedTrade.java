package org.orebridge.reference;

import java.util.List;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// A shipment that no customs code at hand shows, assumed with a range and a reason (`unrecorded.csv`).
///
/// @param form what is shipped
/// @param from exporter
/// @param to importer
/// @param value t contained a year, on top of what customs recorded
/// @param low lowest plausible value
/// @param high highest plausible value
/// @param reason why it must exist
record UnrecordedTrade(Form form, Region from, Region to, double value, double low, double high, String reason) {

    private static final List<String> COLUMNS = List.of("form", "from", "to", "value", "low", "high", "reason");

    static List<UnrecordedTrade> read(Tables tables, String mineral) {
        String path = mineral + "/unrecorded.csv";
        return Table.parse(path, tables.text(path), COLUMNS).rows().stream()
                .map(row -> row.checked(() -> of(row)))
                .toList();
    }

    private static UnrecordedTrade of(Row row) {
        return new UnrecordedTrade(
                Form.of(row.text("form")),
                Region.of(row.text("from")),
                Region.of(row.text("to")),
                row.number("value"),
                row.number("low"),
                row.number("high"),
                row.text("reason"));
    }

    Route route() {
        return new Route(from, to);
    }
}
