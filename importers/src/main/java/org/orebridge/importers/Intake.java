package org.orebridge.importers;

import java.util.List;
import org.orebridge.core.Finding;

/// What a reader took from one file.
///
/// @param edition which issue of which source the file is
/// @param lines lines, features or records below the header
/// @param rows rows in our words that were handed on; one line may give several, or none
/// @param findings in the order of the lines they are about
public record Intake(Edition edition, long lines, long rows, List<Finding> findings) {

    public Intake {
        findings = List.copyOf(findings);
    }
}
