package org.orebridge.importers;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// How a small table is read whose lines need no other words: its layout, its edition, and what one line says.
///
/// @param dataset the layout
/// @param edition which issue a file of this layout is
/// @param mapping the rows that a line gives; what is odd becomes a finding
public record TableReading<T extends Statement>(
        Dataset dataset, Edition edition, BiFunction<Line, Findings, List<T>> mapping) {

    /// @throws WrongFile if the file is not such a table
    public Imported<T> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws WrongFile if the file is not such a table, or breaks off
    public Intake read(Path file, Consumer<T> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<T> gate = new Gate<>(rows, edition, findings);
        return gate.intake(new Table(file, dataset, findings, progress)
                .forEach(line -> mapping.apply(line, findings).forEach(gate)));
    }
}
