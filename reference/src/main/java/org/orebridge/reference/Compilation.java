package org.orebridge.reference;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the generated tables of the reference dataset from the public files.
final class Compilation {

    /// One compilation a mineral.
    static final List<MineralCompilation> MINERALS = List.of(
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
        for (MineralCompilation compilation : MINERALS) {
            List<FigureRow> figures = compilation.figures(raw, tables, remarks);
            texts.put(
                    compilation.mineral() + "/figures.csv",
                    FigureTable.text(FigureTable.identified(compilation.mineral(), figures)));
        }
        texts.put(PriceHistory.TABLE, RecordTables.prices(PriceQuotations.read(raw)));
        List<String> minerals =
                MINERALS.stream().map(MineralCompilation::mineral).toList();
        texts.put(ExportControls.TABLE, RecordTables.controls(ControlSources.read(raw, minerals)));
        return texts;
    }
}
