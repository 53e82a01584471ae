package org.orebridge.workbench.hindcast;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.orebridge.workbench.hindcast.result.ParameterTable.Change;
import org.orebridge.workbench.scenario.BundledScenarios;

/// Every change of the class values since they were first written, in a log that is only ever added to.
final class Retunings {

    private Retunings() {}

    static List<Change> bundled() {
        return read(BundledScenarios.resource("hindcasts/retunings.csv"));
    }

    static List<Change> read(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(Retunings::change)
                .toList();
    }

    private static Change change(NamedCsvRecord row) {
        return new Change(
                Integer.parseInt(row.getField("number")),
                row.getField("sha256"),
                row.getField("kind").equals("retuning"),
                row.getField("what"),
                row.getField("reason"));
    }
}
