package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Freight and time between regions, by form and shipping basin; all of it assumed.
///
/// The first line of `<mineral>/routes.csv` that fits a form, an origin and a destination is taken; `*` fits all, a
/// region or a basin fits itself.
///
/// @param rows the lines in order
record RouteTable(List<Row> rows) {

    private static final List<String> COLUMNS = List.of(
            "form", "from", "to", "lag", "lag_low", "lag_high", "freight", "freight_low", "freight_high", "reason");

    static RouteTable of(String mineral, Tables tables) {
        String path = mineral + "/routes.csv";
        return new RouteTable(Table.parse(path, tables.text(path), COLUMNS).rows());
    }

    /// Freight and lag of a form between every two regions that tell it apart.
    List<FigureRow> figures(Form form, NamedRegions regions, int year) {
        List<FigureRow> figures = new ArrayList<>();
        for (Region from : regions.of(form)) {
            for (Region to : regions.of(form)) {
                if (!from.equals(to)) {
                    Row row = route(form, from, to, regions);
                    figures.add(assumed(row, "lag", Draft.between(Quantity.TRANSIT_LAG, form, from, to, year)));
                    figures.add(assumed(row, "freight", Draft.between(Quantity.FREIGHT, form, from, to, year)));
                }
            }
        }
        return figures;
    }

    /// Freight of one route, USD/t.
    double freight(Form form, Region from, Region to, NamedRegions regions) {
        return route(form, from, to, regions).number("freight");
    }

    private static FigureRow assumed(Row row, String column, Draft draft) {
        return draft.assumed(
                row.number(column),
                row.number(column + "_low"),
                row.number(column + "_high"),
                row.text("reason"),
                Origin.ASSUMPTION);
    }

    private Row route(Form form, Region from, Region to, NamedRegions regions) {
        return rows.stream()
                .filter(row -> fits(row.text("form"), form.id(), form.id()))
                .filter(row -> fits(row.text("from"), from.code(), regions.basin(from)))
                .filter(row -> fits(row.text("to"), to.code(), regions.basin(to)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No route fits %s from %s to %s.%nMaybe a last line with * is missing."
                                .formatted(form, from, to)));
    }

    private static boolean fits(String wanted, String name, @org.jspecify.annotations.Nullable String basin) {
        return wanted.equals("*") || wanted.equals(name) || wanted.equals(basin);
    }
}
