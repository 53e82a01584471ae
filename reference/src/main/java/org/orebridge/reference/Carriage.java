package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Freight and time between regions by the way goods travel, in bulk, by container or by air; all of it assumed.
///
/// The first line of `carriage.csv` that fits is taken; freight there is per t gross.
///
/// @param rows the lines in order
/// @param regions with their basins
record Carriage(List<Row> rows, NamedRegions regions) {

    private static final List<String> COLUMNS = List.of(
            "carriage", "from", "to", "lag", "lag_low", "lag_high", "freight", "freight_low", "freight_high", "reason");

    static Carriage read(Tables tables, NamedRegions regions) {
        return new Carriage(
                Table.parse("carriage.csv", tables.text("carriage.csv"), COLUMNS)
                        .rows(),
                regions);
    }

    /// Lag and freight of a form between every two regions.
    ///
    /// @param word how it travels
    /// @param content t contained per t gross
    List<FigureRow> figures(Form form, String word, double content, int year) {
        List<FigureRow> figures = new ArrayList<>();
        for (Region from : regions.of(form)) {
            for (Region to : regions.of(form)) {
                if (!from.equals(to)) {
                    Row row = line(word, from, to);
                    figures.add(assumed(row, "lag", 1, Draft.between(Quantity.TRANSIT_LAG, form, from, to, year)));
                    figures.add(
                            assumed(row, "freight", content, Draft.between(Quantity.FREIGHT, form, from, to, year)));
                }
            }
        }
        return figures;
    }

    private static FigureRow assumed(Row row, String column, double content, Draft draft) {
        return draft.assumed(
                row.number(column) / content,
                row.number(column + "_low") / content,
                row.number(column + "_high") / content,
                row.text("reason"),
                Origin.ASSUMPTION);
    }

    private Row line(String word, Region from, Region to) {
        return rows.stream()
                .filter(row -> row.text("carriage").equals(word))
                .filter(row -> fits(row.text("from"), from) && fits(row.text("to"), to))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No line of carriage.csv fits \"%s\" from %s to %s.%nMaybe a last line with * is missing."
                                .formatted(word, from, to)));
    }

    private boolean fits(String wanted, Region region) {
        return wanted.equals("*") || wanted.equals(regions.basin(region));
    }
}
