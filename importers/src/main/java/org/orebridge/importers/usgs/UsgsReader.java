package org.orebridge.importers.usgs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Imported;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.Table;
import org.orebridge.importers.WorldTotals;

/// Reads world production, capacity and reserves from a data release of USGS Mineral Commodity Summaries.
public final class UsgsReader {

    private static final String EXPECTED = "a data release of USGS Mineral Commodity Summaries";

    private UsgsReader() {}

    /// Reads either layout, which it tells by the header.
    ///
    /// @throws org.orebridge.importers.WrongFile if it is neither
    public static Imported<ProductionRow> read(Path file) {
        Optional<Dataset> kind = FileKind.of(file, EXPECTED);
        Findings findings = new Findings(file.getFileName().toString());
        List<ProductionRow> rows =
                kind.equals(Optional.of(Dataset.USGS_2025)) ? read2025(file, findings) : read2026(file, findings);
        WorldTotals.check(rows, findings);
        return new Imported<>(rows, findings.inOrder());
    }

    private static List<ProductionRow> read2026(Path file, Findings findings) {
        Usgs2026Mapping mapping = new Usgs2026Mapping(file.getFileName().toString(), findings);
        List<ProductionRow> rows = new ArrayList<>();
        new Table(file, Dataset.USGS_2026, findings).forEach(line -> {
            Usgs2026Row row = Usgs2026Row.of(line);
            if (row.isWorld()) {
                mapping.map(row).ifPresent(rows::add);
            }
        });
        return rows;
    }

    private static List<ProductionRow> read2025(Path file, Findings findings) {
        Usgs2025Mapping mapping = new Usgs2025Mapping(file.getFileName().toString(), findings);
        List<ProductionRow> rows = new ArrayList<>();
        new Table(file, Dataset.USGS_2025, findings).forEach(line -> rows.addAll(mapping.map(Usgs2025Row.of(line))));
        return rows;
    }
}
