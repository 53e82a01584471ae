package org.orebridge.importers.usgs;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;

/// Reads the yearly table of what the United States make and use of each critical mineral, and of who leads the world.
///
/// Each line becomes the statistics in its columns; a cell without anything in it is none.
public final class CriticalReader {

    private static final String UNITED_STATES = "United States";
    private static final String PRODUCTION = "Production";

    private CriticalReader() {}

    /// @throws org.orebridge.importers.WrongFile if it is not that table
    public static Imported<SalientRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the statistics on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if it is not that table, or breaks off
    public static Intake read(Path file, Consumer<SalientRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<SalientRow> gate = new Gate<>(rows, UsgsEditions.of(Dataset.USGS_2026_CRITICAL), findings);
        return gate.intake(new Table(file, Dataset.USGS_2026_CRITICAL, findings, progress)
                .forEach(line -> new Cells(line, findings, gate).handOn()));
    }

    /// The cells of one line.
    private record Cells(Line line, Findings findings, Consumer<SalientRow> rows) {

        void handOn() {
            String mass = line.cell("Units");
            String production = line.cell("Prod_notes");
            row(UNITED_STATES, PRODUCTION, "Production: Primary", mass, "Primary_prod", production);
            row(UNITED_STATES, PRODUCTION, "Production: Secondary", mass, "Secondary_prod", production);
            row(
                    UNITED_STATES,
                    "Consumption",
                    "Consumption, apparent",
                    mass,
                    "Apparent_Consumption",
                    line.cell("Consumption_Notes"));
            row(
                    UNITED_STATES,
                    "Net import reliance",
                    "Net import reliance as a percentage of apparent consumption",
                    "percent",
                    "Net_Import_Reliance",
                    line.cell("Import_source_notes"));
            String leader = line.cell("Leading_source_country");
            if (!leader.isEmpty()) {
                row(leader, PRODUCTION, "Production of the leading country", mass, "Leading_country_prod", "");
                row(
                        leader,
                        PRODUCTION,
                        "Share of the leading country in the world's production",
                        "percent",
                        "Leading_source_precent_world",
                        "");
            }
            row("World total", PRODUCTION, "World production", mass, "World_total_prod", line.cell("World_prod_notes"));
        }

        private void row(String country, String statistics, String detail, String unit, String column, String notes) {
            String cell = line.cell(column);
            if (cell.isEmpty()) {
                return;
            }
            String[] year = line.cell("Year").split("_", 2);
            rows.accept(new SalientRow(
                    line.cell("Critical_mineral"),
                    country,
                    statistics,
                    detail,
                    unit,
                    year[0],
                    UsgsValue.read(cell, year.length > 1, line.number(), findings),
                    notes,
                    findings.file(),
                    line.number()));
        }
    }
}
