package org.orebridge.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;

/// What Korea and Japan bought of single forms, by seller and year since 2002, in dollars.
///
/// The source names the six largest sellers of each and some smaller ones; with fewer than six the list is
/// whole.
///
/// @param byMineral rows in the order of the table
/// @param materials which customs codes they are, those of which nothing is made included
public record YearlyImports(SortedMap<String, List<ImportRow>> byMineral, List<ValuedMaterial> materials) {

    /// With as many sellers as this, smaller ones may be missing.
    public static final int LARGEST = 6;

    /// The last year that is a record; what the source has of later ones are nowcasts.
    public static final int LAST = 2024;

    static final String TABLE = "imports_by_year.csv";

    static final List<String> COLUMNS =
            List.of("mineral", "form", "importer", "exporter", "year", "usd", "source", "file", "row");

    public YearlyImports {
        SortedMap<String, List<ImportRow>> copy = new TreeMap<>();
        byMineral.forEach((mineral, rows) -> copy.put(mineral, List.copyOf(rows)));
        byMineral = Collections.unmodifiableSortedMap(copy);
        materials = List.copyOf(materials);
    }

    /// What is inside this release.
    public static YearlyImports bundled() {
        return read(Tables.bundled());
    }

    static YearlyImports read(Tables tables) {
        SortedMap<String, List<ImportRow>> byMineral = new TreeMap<>();
        for (Row row : Table.parse(TABLE, tables.text(TABLE), COLUMNS).rows()) {
            byMineral
                    .computeIfAbsent(row.text("mineral"), _ -> new ArrayList<>())
                    .add(row.checked(() -> of(row)));
        }
        return new YearlyImports(byMineral, ValuedMaterial.read(tables));
    }

    /// Of one mineral; none where nobody's are at hand.
    public List<ImportRow> of(String mineral) {
        return byMineral.getOrDefault(mineral, List.of());
    }

    /// The customs codes at hand for a mineral.
    public List<ValuedMaterial> materials(String mineral) {
        return materials.stream()
                .filter(material -> material.mineral().filter(mineral::equals).isPresent())
                .toList();
    }

    private static ImportRow of(Row row) {
        return new ImportRow(
                row.text("mineral"),
                row.form("form").orElseThrow(() -> new IllegalArgumentException("Imports are of a form.")),
                row.region("importer").orElseThrow(() -> new IllegalArgumentException("Somebody imports.")),
                row.region("exporter").orElse(Region.REST_OF_WORLD),
                row.integer("year"),
                row.number("usd"),
                row.text("source"),
                row.text("file"),
                row.text("row"));
    }
}
