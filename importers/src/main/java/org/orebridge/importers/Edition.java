package org.orebridge.importers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// One issue of a source: what was known when it came out.
///
/// @param source identity of the source as in `sources.csv`, e.g. `usgs-mcs-2026`
/// @param name the publisher's name of the issue, e.g. `2026`, `V202601`; {@link #UNSTATED} where the file does not say
/// @param published first day on which it was out for certain; empty where the file does not say. Where only the
///   month or year is told, its last day, so that nothing counts as known too early
public record Edition(String source, String name, Optional<LocalDate> published) {

    /// The name of an issue that cannot be told from the file.
    public static final String UNSTATED = "not stated";

    public Edition {
        if (source.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "An edition names its source and itself, found \"%s\" and \"%s\".%nMaybe Edition.unstated was meant."
                            .formatted(source, name));
        }
    }

    public static Edition of(String source, String name, LocalDate published) {
        return new Edition(source, name, Optional.of(published));
    }

    /// Out at the end of the month.
    public static Edition of(String source, String name, YearMonth published) {
        return of(source, name, published.atEndOfMonth());
    }

    /// An issue of which the file tells nothing.
    public static Edition unstated(String source) {
        return new Edition(source, UNSTATED, Optional.empty());
    }

    /// The last year about which it can say something: that of its publication, this one where that is not known.
    int lastYear() {
        return published.orElseGet(LocalDate::now).getYear();
    }
}
