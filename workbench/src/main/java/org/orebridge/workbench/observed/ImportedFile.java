package org.orebridge.workbench.observed;

import java.util.List;
import java.util.Map;
import org.orebridge.core.Finding.Severity;
import org.orebridge.observations.store.ImportRecord;
import org.orebridge.observations.store.ObservationStore;

/// A file in the user's store.
///
/// @param file its name
/// @param id of the import
/// @param kind of the file
/// @param source whose figures they are
/// @param edition as file or user states it
/// @param published the day from which they could be known; empty where nobody says it
/// @param importedAt when, UTC
/// @param lines below the header
/// @param observations kept
/// @param repeated left out because another row of the edition says the same
/// @param errors findings by which a row or figure was lost
/// @param warnings findings that deserve a look
/// @param notes findings that were understood
public record ImportedFile(
        String file,
        String id,
        String kind,
        String source,
        String edition,
        String published,
        String importedAt,
        long lines,
        long observations,
        long repeated,
        long errors,
        long warnings,
        long notes) {

    /// All files of the store, by the time of their import.
    static List<ImportedFile> all(ObservationStore store) {
        Map<String, Map<Severity, Long>> findings = store.findingCounts();
        return store.imports().stream()
                .map(record -> of(record, findings.getOrDefault(record.id(), Map.of())))
                .toList();
    }

    private static ImportedFile of(ImportRecord record, Map<Severity, Long> findings) {
        return new ImportedFile(
                record.file(),
                record.id(),
                record.kind(),
                record.edition().source(),
                record.edition().name(),
                record.edition().published().map(Object::toString).orElse(""),
                record.importedAt().toString(),
                record.lines(),
                record.observations(),
                record.repeated(),
                findings.getOrDefault(Severity.ERROR, 0L),
                findings.getOrDefault(Severity.WARNING, 0L),
                findings.getOrDefault(Severity.NOTE, 0L));
    }
}
