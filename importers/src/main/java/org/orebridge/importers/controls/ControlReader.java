package org.orebridge.importers.controls;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Progress;
import org.orebridge.importers.TableReading;

/// Reads controls on exports from the table of dated measures or from the register of those in force.
public final class ControlReader {

    private static final TableReading<ControlRow> EVENTS = new TableReading<>(
            Dataset.CONTROL_EVENTS, Edition.unstated(Dataset.CONTROL_EVENTS.source()), ControlEvents::map);

    private static final TableReading<ControlRow> REGISTER = new TableReading<>(
            Dataset.CONTROL_REGISTER,
            Edition.of(Dataset.CONTROL_REGISTER.source(), "2026", LocalDate.of(2026, 2, 6)),
            ControlRegister::map);

    private ControlReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is neither
    public static Imported<ControlRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is neither, or breaks off
    public static Intake read(Path file, Consumer<ControlRow> rows, Progress progress) {
        Dataset layout = FileKind.oneOf(Content.of(file), List.of(Dataset.CONTROL_EVENTS, Dataset.CONTROL_REGISTER));
        return (layout == Dataset.CONTROL_EVENTS ? EVENTS : REGISTER).read(file, rows, progress);
    }
}
