package org.orebridge.importers.trademap;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Findings;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;

/// Reads trade flows, as one side reports them, from a long table of ITC Trade Map.
public final class TradeMapReader {

    private TradeMapReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<FlowRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not such a table, or breaks off
    public static Intake read(Path file, Consumer<FlowRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<FlowRow> gate = new Gate<>(rows, Edition.unstated(Dataset.TRADE_MAP.source()), findings);
        TradeMapMapping mapping = new TradeMapMapping(findings);
        return gate.intake(new Table(file, Dataset.TRADE_MAP, findings, progress)
                .forEach(line -> mapping.map(TradeMapRow.of(line)).ifPresent(gate)));
    }
}
