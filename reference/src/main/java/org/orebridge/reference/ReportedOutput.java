package org.orebridge.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.core.Said;
import org.orebridge.core.Stage;

/// What countries report to make and to have in reserve of every mineral, source by source and edition by
/// edition.
///
/// The market starts from figures that are chosen, merged and balanced; an indicator of concentration starts
/// from these.
///
/// @param byMineral rows in the order of the table
public record ReportedOutput(SortedMap<String, List<OutputRow>> byMineral) {

    static final String TABLE = "output.csv";

    static final List<String> COLUMNS = List.of(
            "mineral", "stage", "measure", "country", "year", "value", "said", "basis", "source", "file", "row");

    public ReportedOutput {
        SortedMap<String, List<OutputRow>> copy = new TreeMap<>();
        byMineral.forEach((mineral, rows) -> copy.put(mineral, List.copyOf(rows)));
        byMineral = Collections.unmodifiableSortedMap(copy);
    }

    /// What is inside this release.
    public static ReportedOutput bundled() {
        return read(Tables.bundled());
    }

    static ReportedOutput read(Tables tables) {
        SortedMap<String, List<OutputRow>> byMineral = new TreeMap<>();
        for (Row row : Table.parse(TABLE, tables.text(TABLE), COLUMNS).rows()) {
            byMineral
                    .computeIfAbsent(row.text("mineral"), _ -> new ArrayList<>())
                    .add(row.checked(() -> output(row)));
        }
        return new ReportedOutput(byMineral);
    }

    /// Of one mineral; none where no source at hand counts it.
    public List<OutputRow> of(String mineral) {
        return byMineral.getOrDefault(mineral, List.of());
    }

    private static OutputRow output(Row row) {
        return new OutputRow(
                row.text("mineral"),
                row.word("stage", Stage.class),
                row.word("measure", OutputRow.Measure.class),
                row.region("country").orElse(Region.REST_OF_WORLD),
                row.integer("year"),
                row.optionalNumber("value"),
                row.word("said", Said.class),
                row.text("basis"),
                row.text("source"),
                row.text("file"),
                row.text("row"));
    }
}
