package org.orebridge.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Makes the generated tables of the reference dataset from the public files.
final class Compilation {

    /// Minerals whose figures need more than tables to be made.
    private static final List<MineralCompilation> OWN = List.of(
            new CobaltCompilation(), new CopperCompilation(), new GalliumCompilation(), new MagnesiumCompilation());

    private final RawFiles raw;
    private final Tables tables;

    Compilation(Path raw, Tables tables) {
        this.raw = new RawFiles(raw);
        this.tables = tables;
    }

    /// The text of every generated table by its path; the same files give the same bytes.
    Map<String, String> texts(Remarks remarks) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<MineralReference> minerals = TableReader.named(tables);
        for (MineralCompilation compilation : compilations(minerals)) {
            List<FigureRow> figures = new ArrayList<>(compilation.figures(raw, tables, remarks));
            if (!byTables(compilation.mineral())) {
                figures.addAll(ProductionFigures.read(raw, tables, compilation.mineral())
                        .figures(UnaryOperator.identity()));
            }
            texts.put(
                    compilation.mineral() + "/figures.csv",
                    FigureTable.text(FigureTable.identified(compilation.mineral(), figures)));
        }
        List<String> ids = minerals.stream().map(MineralReference::mineral).toList();
        texts.put(PriceHistory.TABLE, RecordTables.prices(PriceQuotations.read(raw, tables, ids)));
        texts.put(ReportedOutput.TABLE, RecordTables.output(OutputSource.read(raw, tables, ids)));
        texts.put(YearlyImports.TABLE, RecordTables.imports(ImportSource.read(raw, tables)));
        texts.put(GovernanceEstimates.TABLE, RecordTables.governance(GovernanceSource.read(raw)));
        texts.put(ExportControls.TABLE, RecordTables.controls(ControlSources.read(raw, ids)));
        return texts;
    }

    private static List<MineralCompilation> compilations(List<MineralReference> minerals) {
        return minerals.stream()
                .map(mineral -> OWN.stream()
                        .filter(own -> own.mineral().equals(mineral.mineral()))
                        .findFirst()
                        .orElse(new ChainCompilation(mineral.mineral(), mineral.baseYear())))
                .toList();
    }

    /// Whether a mineral's figures are made by tables alone.
    static boolean byTables(String mineral) {
        return OWN.stream().noneMatch(own -> own.mineral().equals(mineral));
    }
}
