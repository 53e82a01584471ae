package org.orebridge.importers.usgs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;
import org.orebridge.importers.WorldTotals;

/// Reads world production, capacity and reserves from a data release of USGS Mineral Commodity Summaries.
public final class UsgsReader {

    private UsgsReader() {}

    /// Reads either layout, which it tells by the header.
    ///
    /// @throws org.orebridge.importers.WrongFile if it is neither
    public static Imported<ProductionRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if it is neither layout, or breaks off
    public static Intake read(Path file, Consumer<ProductionRow> rows, Progress progress) {
        Dataset layout = FileKind.oneOf(Content.of(file), List.of(Dataset.USGS_2026, Dataset.USGS_2025));
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<ProductionRow> gate = new Gate<>(rows, UsgsEditions.of(layout), findings);
        WorldTotals totals = new WorldTotals(findings);
        Consumer<Line> lines = lines(layout, findings, row -> {
            totals.look(row);
            gate.accept(row);
        });
        return gate.intake(new Table(file, layout, findings, progress).forEach(lines));
    }

    private static Consumer<Line> lines(Dataset layout, Findings findings, Consumer<ProductionRow> rows) {
        if (layout == Dataset.USGS_2025) {
            Usgs2025Mapping mapping = new Usgs2025Mapping(findings);
            return line -> mapping.map(Usgs2025Row.of(line)).forEach(rows);
        }
        Usgs2026Mapping mapping = new Usgs2026Mapping(findings);
        return line -> {
            Usgs2026Row row = Usgs2026Row.of(line);
            if (row.isWorld()) {
                mapping.map(row).ifPresent(rows);
            }
        };
    }
}
