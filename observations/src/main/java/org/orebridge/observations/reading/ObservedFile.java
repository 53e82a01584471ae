package org.orebridge.observations.reading;

import java.util.List;
import org.orebridge.core.Finding;
import org.orebridge.observations.Edition;
import org.orebridge.observations.Observation;

/// What a file says: its observations, with what was odd about it.
///
/// @param edition as file and name tell it
/// @param lines of the file, its header left out
/// @param observations in the order of the rows
/// @param findings in the order of the rows
public record ObservedFile(Edition edition, long lines, List<Observation> observations, List<Finding> findings) {

    public ObservedFile {
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
    }
}
