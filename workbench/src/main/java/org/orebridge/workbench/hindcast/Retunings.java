package org.orebridge.workbench.hindcast;

import java.util.List;
import org.orebridge.workbench.hindcast.result.ParameterTable.Change;
import org.orebridge.workbench.result.CsvTable;
import org.orebridge.workbench.scenario.BundledScenarios;

/// Every change of the class values since they were first written, in a log that is only ever added to.
final class Retunings {

    private static final String LOG = "retunings.csv";

    private Retunings() {}

    static List<Change> bundled() {
        return read(BundledScenarios.resource("hindcasts/" + LOG));
    }

    static List<Change> read(String csv) {
        CsvTable log = CsvTable.read(LOG, csv);
        return log.rows().stream().map(row -> change(log, row)).toList();
    }

    private static Change change(CsvTable log, List<String> row) {
        return new Change(
                Integer.parseInt(log.cell(row, "number")),
                log.cell(row, "sha256"),
                log.cell(row, "kind").equals("retuning"),
                log.cell(row, "what"),
                log.cell(row, "reason"));
    }
}
