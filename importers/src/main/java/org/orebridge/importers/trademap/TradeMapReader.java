package org.orebridge.importers.trademap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Findings;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Table;

/// Reads trade flows, as one side reports them, from a long table of ITC Trade Map.
public final class TradeMapReader {

    private TradeMapReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<FlowRow> read(Path file) {
        String name = file.getFileName().toString();
        Findings findings = new Findings(name);
        TradeMapMapping mapping = new TradeMapMapping(name, findings);
        List<FlowRow> rows = new ArrayList<>();
        new Table(file, Dataset.TRADE_MAP, findings)
                .forEach(line -> mapping.map(TradeMapRow.of(line)).ifPresent(rows::add));
        return new Imported<>(rows, findings.inOrder());
    }
}
