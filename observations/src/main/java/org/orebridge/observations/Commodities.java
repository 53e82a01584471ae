package org.orebridge.observations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.core.TextTable;

/// Which mineral a source means by the name of a commodity.
public final class Commodities {

    private static final Map<String, String> MINERALS = read();

    private Commodities() {}

    /// The mineral's identity, e.g. `graphite` for "Graphite (Natural)"; nothing where the name is none known here.
    public static Optional<String> mineral(String commodity) {
        String plain =
                commodity.toLowerCase(Locale.ROOT).replaceAll("[,(].*$", "").strip();
        return Optional.ofNullable(MINERALS.get(plain));
    }

    private static Map<String, String> read() {
        Map<String, String> minerals = new TreeMap<>();
        TextTable.rows(Commodities.class, "commodities.tsv").forEach(row -> {
            for (String name : row.get(1).split("\\|", -1)) {
                minerals.put(name, row.get(0));
            }
        });
        return minerals;
    }
}
