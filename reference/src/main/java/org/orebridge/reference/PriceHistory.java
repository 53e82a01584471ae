package org.orebridge.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Said;

/// What each mineral cost in the last years, month by month where a licence lets months be passed on, else year by
/// year.
///
/// @param points oldest first, by mineral
public record PriceHistory(SortedMap<String, List<PricePoint>> points) {

    static final String TABLE = "prices.csv";

    static final List<String> COLUMNS =
            List.of("mineral", "form", "period", "usd_per_tonne", "said", "quotation", "source", "file", "row");

    public PriceHistory {
        var copy = new TreeMap<String, List<PricePoint>>();
        points.forEach((mineral, list) -> copy.put(mineral, List.copyOf(list)));
        points = Collections.unmodifiableSortedMap(copy);
    }

    /// The history inside this release.
    public static PriceHistory bundled() {
        return read(Tables.bundled());
    }

    static PriceHistory read(Tables tables) {
        var points = new TreeMap<String, List<PricePoint>>();
        for (Row row : Table.parse(TABLE, tables.text(TABLE), COLUMNS).rows()) {
            points.computeIfAbsent(row.text("mineral"), _ -> new ArrayList<>()).add(row.checked(() -> point(row)));
        }
        return new PriceHistory(points);
    }

    /// Of one mineral, oldest first; none where nobody publishes any.
    public List<PricePoint> of(String mineral) {
        return points.getOrDefault(mineral, List.of());
    }

    private static PricePoint point(Row row) {
        return new PricePoint(
                row.text("mineral"),
                Form.of(row.text("form")),
                row.text("period"),
                row.number("usd_per_tonne"),
                row.word("said", Said.class),
                row.text("quotation"),
                row.text("source"),
                row.text("file"),
                row.text("row"));
    }
}
