package org.orebridge.importers;

import java.util.List;
import org.orebridge.core.Finding;

/// What came out of a foreign file: its rows in our words, with the findings made on the way.
///
/// @param rows in the order of the file
/// @param findings in the order of the lines they are about
public record Imported<T>(List<T> rows, List<Finding> findings) {

    public Imported {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /// The findings of one severity.
    public List<Finding> findings(Finding.Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }
}
