package org.orebridge.importers.usgs;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;

/// Reads the United States' use, trade, stocks, prices and import sources from the 2026 data release.
public final class SalientReader {

    private SalientReader() {}

    /// @throws org.orebridge.importers.WrongFile if it is not that release
    public static Imported<SalientRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if it is not that release, or breaks off
    public static Intake read(Path file, Consumer<SalientRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<SalientRow> gate = new Gate<>(rows, UsgsEditions.of(Dataset.USGS_2026), findings);
        return gate.intake(new Table(file, Dataset.USGS_2026, findings, progress).forEach(line -> {
            Usgs2026Row row = Usgs2026Row.of(line);
            if (!row.isWorld()) {
                gate.accept(salient(row, findings));
            }
        }));
    }

    private static SalientRow salient(Usgs2026Row row, Findings findings) {
        return new SalientRow(
                row.commodity(),
                row.country(),
                row.statistics(),
                row.detail(),
                row.unit(),
                row.year(),
                UsgsValue.read(row.value(), Usgs2026Mapping.isEstimated(row.notes()), row.line(), findings),
                row.notes(),
                findings.file(),
                row.line());
    }
}
