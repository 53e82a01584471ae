package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// What was found odd in imported files, as lines of text.
public final class FindingsPage {

    private FindingsPage() {}

    /// @param shown most findings of a file
    public static String of(KeptFindings.Files files, Words words, int shown) {
        List<String> lines = new ArrayList<>();
        if (files.files().isEmpty()) {
            lines.addAll(TextTable.wrap(words.of("import.kept.none"), "", ""));
        }
        files.files().forEach(file -> file(file, words, shown, lines));
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static void file(KeptFindings kept, Words words, int shown, List<String> lines) {
        ImportedFile file = kept.file();
        lines.addAll(TextTable.wrap(
                words.of("import.kept", file.file(), file.id(), file.errors(), file.warnings(), file.notes()), "", ""));
        kept.findings().stream()
                .limit(shown)
                .forEach(finding -> lines.addAll(TextTable.wrap(
                        words.of(
                                "import.finding." + finding.severity(),
                                finding.line(),
                                finding.found(),
                                finding.done()),
                        "  ",
                        "    ")));
        if (kept.findings().size() > shown) {
            lines.add("  " + words.of("import.kept.more", kept.findings().size() - shown));
        }
    }
}
