package org.orebridge.importers.purchases;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// What a column of a table of purchases can be, and by which headings it is known.
enum Field {
    MATERIAL,
    CODE,
    COUNTRY,
    QUANTITY,
    UNIT,
    CONTENT,
    VALUE,
    CURRENCY;

    private static final Map<Field, List<String>> HEADINGS = read();

    /// Its name in messages and results, e.g. `country`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How surely a heading names it, 0 for the surest; empty where it does not.
    OptionalInt rank(String heading) {
        int at = HEADINGS.getOrDefault(this, List.of()).indexOf(heading);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private static Map<Field, List<String>> read() {
        Map<Field, List<String>> headings = new EnumMap<>(Field.class);
        Labels.table("columns.tsv")
                .forEach(row -> headings.put(
                        Field.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
                        List.of(row.get(1).split("\\|", -1))));
        return headings;
    }
}
