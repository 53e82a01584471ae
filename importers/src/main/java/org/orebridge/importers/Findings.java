package org.orebridge.importers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;

/// The findings on one file while it is read; it keeps so many and counts the rest, whatever the file's size.
public final class Findings {

    private static final int KEPT = 10_000;

    private final String file;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<Severity, Long> dropped = new EnumMap<>(Severity.class);
    private final Set<String> said = new TreeSet<>();

    public Findings(String file) {
        this.file = file;
    }

    /// The file that they are about, by its name.
    public String file() {
        return file;
    }

    public void note(int line, String found, String done) {
        add(new Finding(Severity.NOTE, file, line, found, done));
    }

    public void warning(int line, String found, String done) {
        add(new Finding(Severity.WARNING, file, line, found, done));
    }

    public void error(int line, String found, String done) {
        add(new Finding(Severity.ERROR, file, line, found, done));
    }

    /// A note on what holds for many lines alike, made at the first of them.
    public void once(int line, String found, String done) {
        if (said.size() < KEPT && said.add(found)) {
            note(line, found, done);
        }
    }

    /// All findings by line, those about the whole file first.
    public List<Finding> inOrder() {
        List<Finding> all = new ArrayList<>(kept);
        dropped.forEach((severity, count) ->
                all.add(new Finding(severity, file, 0, "%d more findings".formatted(count), "counted, not listed")));
        all.sort(Comparator.comparingInt(Finding::line));
        return all;
    }

    private void add(Finding finding) {
        if (kept.size() < KEPT) {
            kept.add(finding);
        } else {
            dropped.merge(finding.severity(), 1L, Long::sum);
        }
    }
}
