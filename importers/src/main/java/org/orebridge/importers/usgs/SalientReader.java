package org.orebridge.importers.usgs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Table;

/// Reads the United States' use, trade, stocks, prices and import sources from the 2026 data release.
public final class SalientReader {

    private SalientReader() {}

    /// @throws org.orebridge.importers.WrongFile if it is not that release
    public static Imported<SalientRow> read(Path file) {
        String name = file.getFileName().toString();
        Findings findings = new Findings(name);
        List<SalientRow> rows = new ArrayList<>();
        new Table(file, Dataset.USGS_2026, findings).forEach(line -> {
            Usgs2026Row row = Usgs2026Row.of(line);
            if (!row.isWorld()) {
                rows.add(salient(row, name, findings));
            }
        });
        return new Imported<>(rows, findings.inOrder());
    }

    private static SalientRow salient(Usgs2026Row row, String file, Findings findings) {
        return new SalientRow(
                row.commodity(),
                row.country(),
                row.statistics(),
                row.detail(),
                row.unit(),
                row.year(),
                UsgsValue.read(row.value(), Usgs2026Mapping.isEstimated(row.notes()), row.line(), findings),
                row.notes(),
                file,
                row.line());
    }
}
