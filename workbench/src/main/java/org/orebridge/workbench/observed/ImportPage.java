package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// What became of one file, as lines of text: what was kept, and the findings, the gravest first.
public final class ImportPage {

    private static final List<String> GRAVEST_FIRST = List.of("error", "warning", "note");

    private ImportPage() {}

    /// @param shown most findings of each severity
    public static String of(Imported file, Words words, int shown) {
        List<String> lines = new ArrayList<>();
        String edition = words.of(
                "import.edition",
                file.source(),
                file.edition(),
                file.published().isEmpty() ? words.of("import.undated") : file.published());
        lines.add(words.of(file.changed() ? "import.added" : "import.known", file.file(), edition));
        if (file.changed()) {
            lines.addAll(TextTable.wrap(
                    words.of("import.counts", file.lines(), file.observations(), file.repeated()), "  ", "  "));
            lines.addAll(TextTable.wrap(
                    words.of("import.findings", file.errors(), file.warnings(), file.notes()), "  ", "  "));
            GRAVEST_FIRST.forEach(severity -> findings(file, severity, words, shown, lines));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static void findings(Imported file, String severity, Words words, int shown, List<String> lines) {
        List<Imported.Remark> all = file.findings().stream()
                .filter(finding -> finding.severity().equals(severity))
                .sorted(Comparator.comparingInt(Imported.Remark::line))
                .toList();
        all.stream()
                .limit(shown)
                .forEach(finding -> lines.addAll(TextTable.wrap(
                        words.of("import.finding." + severity, finding.line(), finding.found(), finding.done()),
                        "  ",
                        "    ")));
        if (all.size() > shown) {
            lines.add("  " + words.of("import.more." + severity, all.size() - shown));
        }
    }
}
