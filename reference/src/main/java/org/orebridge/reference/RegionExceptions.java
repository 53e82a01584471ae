package org.orebridge.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Where the rules for regions and apparent use would tell a mineral wrong, with the reason (`exceptions.csv`).
///
/// @param rows lines of one mineral
record RegionExceptions(List<Row> rows) {

    private static final List<String> COLUMNS = List.of("mineral", "region", "form", "what", "reason");

    static RegionExceptions read(Tables tables, String mineral) {
        return new RegionExceptions(
                Table.parse("exceptions.csv", tables.text("exceptions.csv"), COLUMNS).rows().stream()
                        .filter(row -> row.text("mineral").equals(mineral))
                        .toList());
    }

    /// Countries whose trade is not in the table, so that they cannot be told apart.
    Set<Region> joined() {
        Set<Region> joined = new TreeSet<>();
        rows.stream()
                .filter(row -> row.text("what").equals("joined"))
                .forEach(row -> joined.add(Region.of(row.text("region"))));
        return joined;
    }

    /// Whether a region has no users of a form, so that what the figures leave over is an error of theirs.
    boolean hasNoUse(Form form, Region region) {
        return rows.stream()
                .anyMatch(row -> row.text("what").equals("no-use")
                        && row.text("region").equals(region.code())
                        && row.text("form").equals(form.id()));
    }
}
