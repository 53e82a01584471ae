package org.orebridge.workbench.observed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.NearestWord;
import org.orebridge.observations.store.ObservationStore;

/// What was found odd in an imported file, the gravest first.
///
/// @param file that they were found in
/// @param findings by severity, then line
public record KeptFindings(ImportedFile file, List<Imported.Remark> findings) {

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.<Finding, Integer>comparing(
                    finding -> -gravity(finding.severity()))
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::found);

    public KeptFindings {
        findings = List.copyOf(findings);
    }

    /// The same with so many findings at most; the file says how many there are.
    public KeptFindings first(int most) {
        return new KeptFindings(file, findings.stream().limit(most).toList());
    }

    /// All files with their findings, in the order of their import.
    ///
    /// @param files several
    public record Files(List<KeptFindings> files) {
        public Files {
            files = List.copyOf(files);
        }
    }

    /// @param name of a file, or the id of an import; empty for all. Of files with one name all are meant
    /// @param severity only findings as grave as this; empty for all
    /// @throws IllegalArgumentException if nothing of that name was imported
    public static Files of(ObservationStore store, Optional<String> name, Optional<Severity> severity) {
        List<ImportedFile> all = ImportedFile.all(store);
        List<ImportedFile> wanted = all.stream()
                .filter(file -> name.isEmpty()
                        || name.get().equals(file.file())
                        || name.get().equals(file.id()))
                .toList();
        if (name.isPresent() && wanted.isEmpty()) {
            throw unknown(name.get(), all);
        }
        return new Files(wanted.stream()
                .map(file -> new KeptFindings(file, findings(store, file, severity)))
                .toList());
    }

    private static List<Imported.Remark> findings(
            ObservationStore store, ImportedFile file, Optional<Severity> severity) {
        return store.findings(file.id()).stream()
                .filter(finding -> severity.isEmpty() || severity.get() == finding.severity())
                .sorted(GRAVEST_FIRST)
                .map(Imported.Remark::of)
                .toList();
    }

    private static int gravity(Severity severity) {
        return switch (severity) {
            case NOTE -> 0;
            case WARNING -> 1;
            case ERROR -> 2;
        };
    }

    private static IllegalArgumentException unknown(String name, List<ImportedFile> all) {
        List<String> names = all.stream().map(ImportedFile::file).distinct().toList();
        return new IllegalArgumentException("No file \"%s\" was imported.%n%s"
                .formatted(
                        name,
                        NearestWord.among(names, name)
                                .map(near -> "Maybe \"%s\" was meant.".formatted(near))
                                .orElse("Maybe \"orebridge data import FILE\" comes first.")));
    }
}
