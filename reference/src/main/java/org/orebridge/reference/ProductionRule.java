package org.orebridge.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.Region;
import org.orebridge.importers.ProductionRow.Measure;

/// Which statistic tells what an activity makes, could make or has in reserve (one line of `production.csv`).
///
/// @param activity whose output, capacity or reserve it is
/// @param measure what is measured
/// @param source id in `sources.csv`
/// @param file below the folder of public files
/// @param commodity the source's name for the material
/// @param detail words that the source's own description holds, e.g. `Ferro-niobium`; empty for any
/// @param countries only these, or all but those behind a minus; empty for all
/// @param year the year that is taken, or empty for all that the source has
/// @param as the year that it stands for, where that is another one
/// @param in the country in which it is counted, where that is another one: matte that is refined elsewhere
/// @param factor t of the activity's main form per t recorded
/// @param used whether the balance starts from it
/// @param reason why it was chosen or not
record ProductionRule(
        String activity,
        Measure measure,
        String source,
        String file,
        String commodity,
        String detail,
        List<String> countries,
        Optional<Integer> year,
        Optional<Integer> as,
        Optional<Region> in,
        Factor factor,
        boolean used,
        String reason) {

    private static final List<String> COLUMNS = List.of(
            "activity",
            "measure",
            "source",
            "file",
            "commodity",
            "detail",
            "countries",
            "year",
            "as",
            "factor",
            "factor_low",
            "factor_high",
            "used",
            "reason");

    ProductionRule {
        countries = List.copyOf(countries);
    }

    static List<ProductionRule> read(Tables tables, String mineral) {
        String path = mineral + "/production.csv";
        return Table.parse(path, tables.text(path), COLUMNS).rows().stream()
                .map(row -> row.checked(() -> of(row)))
                .toList();
    }

    private static ProductionRule of(Row row) {
        return new ProductionRule(
                row.text("activity"),
                Measure.valueOf(row.text("measure").toUpperCase(Locale.ROOT)),
                row.text("source"),
                row.text("file"),
                row.text("commodity"),
                row.text("detail"),
                row.list("countries"),
                row.optional("year").map(Integer::valueOf),
                row.optional("as").map(Integer::valueOf),
                row.region("in"),
                new Factor(
                        row.number("factor"), row.number("factor_low"), row.number("factor_high"), row.text("factor")),
                row.yes("used"),
                row.text("reason"));
    }

    /// Whether a line of the source is meant.
    boolean fits(Reported row) {
        return row.detail().contains(detail)
                && year.map(wanted -> wanted == row.year()).orElse(true)
                && row.region().map(this::fits).orElse(false);
    }

    private boolean fits(Region region) {
        if (countries.isEmpty()) {
            return true;
        }
        boolean allBut = countries.getFirst().startsWith("-");
        return allBut != countries.contains((allBut ? "-" : "") + region.code());
    }

    Quantity quantity() {
        return switch (measure) {
            case PRODUCTION -> Quantity.PRODUCTION;
            case CAPACITY -> Quantity.CAPACITY;
            case RESERVES -> Quantity.RESERVES;
        };
    }
}
