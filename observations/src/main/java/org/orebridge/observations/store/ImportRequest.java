package org.orebridge.observations.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedSet;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Edition;
import org.orebridge.observations.Kind;

/// A file that somebody wants to be part of the store.
///
/// @param codes of the customs whose trade is kept; none keeps all
/// @param edition name and day, where the user states what the file does not
public record ImportRequest(Path file, Kind kind, SortedSet<HsCode> codes, Optional<StatedEdition> edition) {

    /// What a user says about an edition.
    ///
    /// @param name e.g. `V202601`
    /// @param published the first day on which it was out for certain; empty where only the name is stated
    public record StatedEdition(String name, Optional<LocalDate> published) {

        /// A day, or the last day of a month or a year; refused where the text is none of these.
        public static LocalDate lastDay(String text) {
            try {
                return switch (text.length()) {
                    case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
                    case 7 -> YearMonth.parse(text).atEndOfMonth();
                    default -> LocalDate.parse(text);
                };
            } catch (DateTimeParseException | NumberFormatException e) {
                throw new IllegalArgumentException(
                        "\"%s\" is no date.%nMaybe a form such as 2026-02-06, 2026-02 or 2026 was meant."
                                .formatted(text),
                        e);
            }
        }

        /// What the file tells stands; it may be completed, not contradicted.
        Edition of(Edition found) {
            if (found.published().isPresent() && !found.name().equalsIgnoreCase(name)) {
                throw new IllegalArgumentException(
                        "This is edition %s of %s, and \"%s\" was stated.%nMaybe another file was meant, or no edition need be stated."
                                .formatted(found.name(), found.source(), name));
            }
            return new Edition(found.source(), name, found.published().or(() -> published));
        }
    }
}
