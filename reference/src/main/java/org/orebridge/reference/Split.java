package org.orebridge.reference;

import java.util.List;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// How the use of a form is split over sectors in each region: shares that add to one, all assumed.
///
/// @param rows lines of `<mineral>/sectors.csv`; a line for a region stands before those for `*`
record Split(List<Row> rows) {

    private static final List<String> COLUMNS =
            List.of("form", "region", "sector", "share", "share_low", "share_high", "reason");

    static Split of(String mineral, Tables tables) {
        String path = mineral + "/sectors.csv";
        return new Split(Table.parse(path, tables.text(path), COLUMNS).rows());
    }

    /// Whether the form is used by anybody but processors.
    boolean knows(Form form) {
        return rows.stream().anyMatch(row -> row.text("form").equals(form.id()));
    }

    /// Use by sector of a total.
    ///
    /// @param total t/y contained
    /// @param how where the total comes from
    List<FigureRow> figures(Form form, Region where, double total, String how, int year) {
        return lines(form, where).stream()
                .map(line -> Draft.use(form, where, line.text("sector"), year)
                        .assumed(
                                total * line.number("share"),
                                total * line.number("share_low"),
                                total * line.number("share_high"),
                                "%s; of it an assumed share of %s: %s"
                                        .formatted(how, line.text("share"), line.text("reason")),
                                Origin.ASSUMPTION))
                .toList();
    }

    private List<Row> lines(Form form, Region where) {
        List<Row> own = lines(form, where.code());
        List<Row> lines = own.isEmpty() ? lines(form, "*") : own;
        double sum = lines.stream().mapToDouble(line -> line.number("share")).sum();
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException(
                    "The shares of sectors in %s of %s add to %s, not to 1.%nMaybe a line is missing."
                            .formatted(where, form, sum));
        }
        return lines;
    }

    private List<Row> lines(Form form, String region) {
        return rows.stream()
                .filter(row ->
                        row.text("form").equals(form.id()) && row.text("region").equals(region))
                .toList();
    }
}
