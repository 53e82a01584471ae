package org.orebridge.importers.bgs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Imported;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.Table;

/// Reads production by country and year from a table of BGS World Mineral Statistics.
public final class BgsReader {

    private BgsReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<ProductionRow> read(Path file) {
        String name = file.getFileName().toString();
        Findings findings = new Findings(name);
        BgsMapping mapping = new BgsMapping(name, findings);
        List<ProductionRow> rows = new ArrayList<>();
        new Table(file, Dataset.BGS, findings)
                .forEach(line -> mapping.map(BgsRow.of(line)).ifPresent(rows::add));
        return new Imported<>(rows, findings.inOrder());
    }
}
