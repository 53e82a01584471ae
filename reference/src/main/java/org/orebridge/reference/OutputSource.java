package org.orebridge.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;

/// Compiles reported output out of the statistics that `reported.csv` names for each mineral and stage.
final class OutputSource {

    /// Of the British Geological Survey single years are cited, and this is the last one at hand.
    private static final int CITED = 2023;

    private static final String CITED_SOURCE = "bgs-wms";

    private final RawFiles raw;

    private OutputSource(RawFiles raw) {
        this.raw = raw;
    }

    /// @param minerals ids in the dataset; rules of others are an error of the table
    static List<OutputRow> read(RawFiles raw, Tables tables, List<String> minerals) {
        var source = new OutputSource(raw);
        List<OutputRow> rows = new ArrayList<>();
        for (OutputRule rule : OutputRule.read(tables)) {
            if (!minerals.contains(rule.mineral())) {
                throw new IllegalArgumentException(
                        "reported.csv has a rule for \"%s\", which is no mineral of minerals.csv.%nMaybe it was renamed."
                                .formatted(rule.mineral()));
            }
            rows.addAll(source.rows(rule));
        }
        rows.sort(Comparator.comparing(OutputRow::mineral)
                .thenComparing(OutputRow::stage)
                .thenComparing(OutputRow::measure)
                .thenComparing(OutputRow::source)
                .thenComparingInt(OutputRow::year)
                .thenComparing(OutputRow::country)
                .thenComparingInt(row -> Integer.parseInt(row.row())));
        return rows;
    }

    private List<OutputRow> rows(OutputRule rule) {
        List<OutputRow> rows = raw.statistic(rule.file()).stream()
                .filter(rule::counts)
                .filter(row -> !rule.source().equals(CITED_SOURCE) || row.year() == CITED)
                .flatMap(row -> row(rule, row).stream())
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has no %s of \"%s\" (%s).%nMaybe it is another edition, or the table reported.csv is old."
                            .formatted(rule.file(), rule.measure().word(), rule.commodity(), rule.detail()));
        }
        return rows;
    }

    private static Optional<OutputRow> row(OutputRule rule, ProductionRow row) {
        return country(row.place())
                .map(country -> new OutputRow(
                        rule.mineral(),
                        rule.stage(),
                        rule.reserves() ? OutputRow.Measure.RESERVES : OutputRow.Measure.PRODUCTION,
                        country,
                        row.year(),
                        number(row.amount()),
                        row.amount().said(),
                        rule.basis(),
                        rule.source(),
                        row.file(),
                        String.valueOf(row.row())));
    }

    /// The source's own total is no country.
    private static Optional<Region> country(Place place) {
        return place instanceof Place.World
                ? Optional.empty()
                : Optional.of(place.region().orElse(Region.REST_OF_WORLD));
    }

    private static OptionalDouble number(Figure<Mass> amount) {
        return amount.known().map(mass -> OptionalDouble.of(mass.tonnes())).orElse(OptionalDouble.empty());
    }

    /// Which rows of which statistic are a mineral's output at a stage (one line of `reported.csv`).
    ///
    /// @param detail words that the source's own description holds; empty for any
    private record OutputRule(
            String mineral,
            Stage stage,
            ProductionRow.Measure measure,
            String source,
            String file,
            String commodity,
            String detail,
            String basis) {

        static List<OutputRule> read(Tables tables) {
            String table = "reported.csv";
            List<String> columns =
                    List.of("mineral", "stage", "measure", "source", "file", "commodity", "detail", "basis");
            return Table.parse(table, tables.text(table), columns).rows().stream()
                    .map(row -> row.checked(() -> new OutputRule(
                            row.text("mineral"),
                            row.word("stage", Stage.class),
                            row.word("measure", ProductionRow.Measure.class),
                            row.text("source"),
                            row.text("file"),
                            row.text("commodity"),
                            row.text("detail"),
                            row.text("basis"))))
                    .toList();
        }

        boolean counts(ProductionRow row) {
            return row.measure() == measure
                    && row.commodity().equalsIgnoreCase(commodity)
                    && row.detail().contains(detail);
        }

        boolean reserves() {
            return measure == ProductionRow.Measure.RESERVES;
        }
    }
}
