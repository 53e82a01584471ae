package org.orebridge.observations.store;

import java.util.List;
import org.orebridge.core.Finding;

/// How an import ended, where the file is of its kind.
public sealed interface ImportOutcome {

    /// The file is part of the store now.
    ///
    /// @param findings by line
    record Added(ImportRecord record, List<Finding> findings) implements ImportOutcome {
        public Added {
            findings = List.copyOf(findings);
        }
    }

    /// The very same bytes were imported before; nothing has changed.
    record KnownAlready(ImportRecord record) implements ImportOutcome {}
}
