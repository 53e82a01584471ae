package org.orebridge.importers.baci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Findings;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Table;

/// Reads trade flows from a BACI year file or an extract, in memory that grows with what is kept only.
public final class BaciReader {

    private static final Set<Dataset> LAYOUTS = Set.of(Dataset.BACI_YEAR, Dataset.BACI_HS6, Dataset.BACI_HS4);

    private BaciReader() {}

    /// Reads all products of a file; meant for extracts.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not BACI
    public static Imported<FlowRow> read(Path file) {
        return read(file, Set.of());
    }

    /// Reads the products wanted, headings covering what lies below them: 2603 keeps 260300.
    ///
    /// @param wanted codes in the revision of the file; none keeps all
    /// @throws org.orebridge.importers.WrongFile if the file is not BACI
    public static Imported<FlowRow> read(Path file, Set<HsCode> wanted) {
        String name = file.getFileName().toString();
        Dataset layout = layout(file);
        Findings findings = new Findings(name);
        BaciMapping mapping = new BaciMapping(name, layout, findings);
        List<FlowRow> rows = new ArrayList<>();
        new Table(file, layout, findings).forEach(line -> {
            BaciRow row = BaciRow.of(line, layout);
            Optional<HsCode> code = mapping.code(row.code());
            if (code.isEmpty()) {
                findings.error(row.line(), "\"%s\" is no product code".formatted(row.code()), "row left out");
            } else if (isWanted(code.get(), wanted)) {
                mapping.map(row, code.get()).ifPresent(rows::add);
            }
        });
        return new Imported<>(rows, findings.inOrder());
    }

    private static boolean isWanted(HsCode code, Set<HsCode> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (HsCode heading : wanted) {
            if (heading.covers(code)) {
                return true;
            }
        }
        return false;
    }

    private static Dataset layout(Path file) {
        return FileKind.of(file, Dataset.BACI_YEAR.title())
                .filter(LAYOUTS::contains)
                .orElseThrow(() -> FileKind.otherHeader(file, Dataset.BACI_YEAR.title(), Dataset.BACI_YEAR.columns()));
    }
}
