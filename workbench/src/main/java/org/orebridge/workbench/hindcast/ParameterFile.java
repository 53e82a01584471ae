package org.orebridge.workbench.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.orebridge.core.Sha256;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.result.ParameterTable;
import org.orebridge.workbench.hindcast.result.ParameterTable.Value;

/// The class values as they stand in the one file that every answer and every hindcast rests on.
final class ParameterFile {

    private ParameterFile() {}

    /// The values that bear on some events, with the file's fingerprint and the log of its changes.
    static ParameterTable table(ReferenceDataset dataset, List<Event> events) {
        var keys = new TreeSet<String>();
        events.forEach(e -> keys.addAll(EventCase.of(e, dataset).setup().relevantKeys()));
        var values = new ArrayList<Value>();
        for (String key : keys) {
            var p = dataset.parameters().parameter(key);
            values.add(new Value(key, p.value(), p.low(), p.high(), p.unit(), p.reason()));
        }
        String sha256 = Sha256.of(ReferenceDataset.parametersText());
        var changes = Retunings.bundled();
        boolean unlogged = changes.isEmpty() || !changes.getLast().sha256().equals(sha256);
        return new ParameterTable(sha256, values, changes, unlogged);
    }
}
