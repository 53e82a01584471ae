package org.orebridge.observations.store;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Edition;

/// One file that was imported.
///
/// @param id of the import, e.g. `usgs-mcs-2026-1f0c2d3e4a5b`
/// @param kind word of the dataset's kind
/// @param importedAt when
/// @param file its name, without folders
/// @param sha256 of its bytes
/// @param bytes its size
/// @param lines below its header
/// @param observations kept
/// @param repeated figures left out because an earlier row, here or in another file of the edition, says the same
/// @param codes of the customs whose rows were kept; none where all were
public record ImportRecord(
        String id,
        String kind,
        Edition edition,
        Instant importedAt,
        String file,
        String sha256,
        long bytes,
        long lines,
        long observations,
        long repeated,
        SortedSet<HsCode> codes) {

    public ImportRecord {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}
