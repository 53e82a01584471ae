package org.orebridge.importers.facilities;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Progress;
import org.orebridge.importers.json.JsonRecords;

/// Reads facilities, their capacities and owners from a map of USGS.
public final class FacilityReader {

    private FacilityReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a map
    public static Imported<FacilityRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not such a map, or breaks off
    public static Intake read(Path file, Consumer<FacilityRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<FacilityRow> gate = new Gate<>(rows, Edition.unstated(Dataset.FACILITIES.source()), findings);
        FacilityMapping mapping = new FacilityMapping(findings);
        long[] records = {0};
        new JsonRecords(Content.of(file), Dataset.FACILITIES, "features", progress).forEach(line -> {
            records[0]++;
            mapping.map(FacilityFields.of(line)).ifPresent(gate);
        });
        return gate.intake(records[0]);
    }
}
