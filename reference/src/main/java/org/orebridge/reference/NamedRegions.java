package org.orebridge.reference;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// The regions that a mineral tells apart (`regions.csv`); every other country is the rest of the world.
///
/// @param rows by region, in order of codes
record NamedRegions(Map<Region, Entry> rows) {

    private static final List<String> COLUMNS = List.of("region", "name", "basin", "forms", "use", "reason");

    /// Metal that customs book as Congo (Brazzaville)'s is Congo (Kinshasa)'s: Brazzaville refines next to none.
    private static final Map<Region, Region> SAME = Map.of(Region.of("COG"), Region.of("COD"));

    /// One region.
    ///
    /// @param region the region
    /// @param basin the waters or roads by which it trades, for lags and freight
    /// @param forms forms that are told apart there
    /// @param uses whether anything is used there at all
    record Entry(Region region, String basin, List<Form> forms, boolean uses) {}

    static NamedRegions read(Tables tables, String mineral) {
        String path = mineral + "/regions.csv";
        Map<Region, Entry> rows = new TreeMap<>();
        for (Row row : Table.parse(path, tables.text(path), COLUMNS).rows()) {
            Entry entry = row.checked(() -> entry(row));
            rows.put(entry.region(), entry);
        }
        return new NamedRegions(rows);
    }

    private static Entry entry(Row row) {
        return new Entry(
                Region.of(row.text("region")),
                row.text("basin"),
                row.list("forms").stream().map(Form::of).toList(),
                row.yes("use"));
    }

    /// The regions that tell a form apart.
    NavigableSet<Region> of(Form form) {
        NavigableSet<Region> regions = new TreeSet<>();
        rows.values().stream()
                .filter(entry -> entry.forms().contains(form))
                .forEach(entry -> regions.add(entry.region()));
        return regions;
    }

    /// The region that a country belongs to as far as the form is concerned.
    Region place(Region country, Form form) {
        Region region = SAME.getOrDefault(country, country);
        return of(form).contains(region) ? region : Region.REST_OF_WORLD;
    }

    /// The region that a country belongs to where all forms are told apart alike.
    Region place(Region country) {
        return rows.containsKey(country) ? country : Region.REST_OF_WORLD;
    }

    boolean uses(Region region) {
        return entry(region).uses();
    }

    String basin(Region region) {
        return entry(region).basin();
    }

    private Entry entry(Region region) {
        Entry entry = rows.get(region);
        if (entry == null) {
            throw new IllegalArgumentException(
                    "regions.csv does not name %s.%nMaybe it is in the rest of the world.".formatted(region));
        }
        return entry;
    }
}
