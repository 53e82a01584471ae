package org.orebridge.importers.bgs;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;

/// Reads production by country and year from a table of BGS World Mineral Statistics.
public final class BgsReader {

    private BgsReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<ProductionRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not such a table, or breaks off
    public static Intake read(Path file, Consumer<ProductionRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<ProductionRow> gate = new Gate<>(rows, Edition.unstated(Dataset.BGS.source()), findings);
        BgsMapping mapping = new BgsMapping(findings);
        return gate.intake(new Table(file, Dataset.BGS, findings, progress)
                .forEach(line -> mapping.map(BgsRow.of(line)).ifPresent(gate)));
    }
}
