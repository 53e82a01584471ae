package org.orebridge.importers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;

/// The findings on one file while it is read; it keeps so many and counts the rest, whatever the file's size.
public final class Findings {

    private static final int KEPT = 10_000;

    private final String file;
    private final List<Finding> kept = new ArrayList<>();
    private long dropped;

    public Findings(String file) {
        this.file = file;
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

    /// All findings by line, those about the whole file first.
    public List<Finding> inOrder() {
        List<Finding> all = new ArrayList<>(kept);
        if (dropped > 0) {
            all.add(new Finding(
                    Severity.WARNING, file, 0, "%d more findings".formatted(dropped), "counted, not listed"));
        }
        all.sort(Comparator.comparingInt(Finding::line));
        return all;
    }

    private void add(Finding finding) {
        if (kept.size() < KEPT) {
            kept.add(finding);
        } else {
            dropped++;
        }
    }
}
