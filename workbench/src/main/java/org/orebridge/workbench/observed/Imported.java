package org.orebridge.workbench.observed;

import java.util.List;
import java.util.Locale;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.observations.store.ImportOutcome;
import org.orebridge.observations.store.ImportRecord;

/// What became of one file that was to be imported.
///
/// @param file its name
/// @param changed whether the store has changed
/// @param id of the import
/// @param kind of the file
/// @param source whose figures they are
/// @param edition as file or user states it
/// @param published the day from which they could be known; empty where nobody says it
/// @param lines below the header
/// @param observations kept
/// @param repeated left out because another row of the edition says the same
/// @param errors findings by which a row or figure was lost
/// @param warnings findings that deserve a look
/// @param notes findings that were understood
/// @param findings all of them by line
public record Imported(
        String file,
        boolean changed,
        String id,
        String kind,
        String source,
        String edition,
        String published,
        long lines,
        long observations,
        long repeated,
        long errors,
        long warnings,
        long notes,
        List<Remark> findings) {

    public Imported {
        findings = List.copyOf(findings);
    }

    /// A finding as it is printed.
    public record Remark(String severity, int line, String found, String done) {

        static Remark of(Finding finding) {
            return new Remark(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.line(),
                    finding.found(),
                    finding.done());
        }
    }

    /// All files of one command.
    public record Files(List<Imported> files) {
        public Files {
            files = List.copyOf(files);
        }
    }

    public static Imported of(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Added(ImportRecord record, List<Finding> findings) -> of(record, true, findings);
            case ImportOutcome.KnownAlready(ImportRecord record) -> of(record, false, List.of());
        };
    }

    private static Imported of(ImportRecord record, boolean changed, List<Finding> findings) {
        return new Imported(
                record.file(),
                changed,
                record.id(),
                record.kind(),
                record.edition().source(),
                record.edition().name(),
                record.edition().published().map(Object::toString).orElse(""),
                record.lines(),
                record.observations(),
                record.repeated(),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.NOTE),
                findings.stream().map(Remark::of).toList());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
