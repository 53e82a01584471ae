package org.orebridge.core;

import java.util.Locale;

/// Something worth knowing about one place of an input file, with what was done about it.
///
/// @param line line of the file, the header being line 1; 0 where the whole file is meant
/// @param found what stands there
/// @param done what was done: row left out, figure taken as an estimate, nothing
public record Finding(Severity severity, String file, int line, String found, String done) {

    /// How much a finding matters to the figures.
    public enum Severity {
        /// Read and understood; worth a remark.
        NOTE,
        /// Used, but it deserves a look.
        WARNING,
        /// Not used: the row or the figure is lost.
        ERROR
    }

    public static Finding note(String file, int line, String found, String done) {
        return new Finding(Severity.NOTE, file, line, found, done);
    }

    public static Finding warning(String file, int line, String found, String done) {
        return new Finding(Severity.WARNING, file, line, found, done);
    }

    public static Finding error(String file, int line, String found, String done) {
        return new Finding(Severity.ERROR, file, line, found, done);
    }

    @Override
    public String toString() {
        return "%s:%d: %s: %s (%s)".formatted(file, line, severity.name().toLowerCase(Locale.ROOT), found, done);
    }
}
