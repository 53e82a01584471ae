package org.orebridge.observations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A release of a source, and the day from which its figures could be known.
///
/// @param source e.g. `usgs-mcs`, `cepii-baci-hs17`
/// @param name e.g. `2026`, `V202601`; `unstated` where neither file nor user says it
/// @param published the day; the last of the month or year where no more is known; empty where nothing is
public record Edition(String source, String name, Optional<LocalDate> published) {

    /// The name of an edition that nobody stated.
    public static final String UNSTATED = "unstated";

    private static final Pattern DATED = Pattern.compile("V(\\d{4})(\\d{2})");

    /// An edition whose day is known here, or told by its name: CEPII's `V202601` is of January 2026.
    public static Edition named(String source, String name) {
        return new Edition(source, name, known(source, name).or(() -> dated(name)));
    }

    private static Optional<LocalDate> known(String source, String name) {
        return BundledTable.rows("editions.tsv").stream()
                .filter(row -> row.get(0).equals(source) && row.get(1).equals(name))
                .map(row -> lastDay(row.get(2)))
                .findFirst();
    }

    private static Optional<LocalDate> dated(String name) {
        Matcher dated = DATED.matcher(name);
        return dated.matches() ? Optional.of(lastDay(dated.group(1) + "-" + dated.group(2))) : Optional.empty();
    }

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
                    "\"%s\" is no date.%nMaybe a form such as 2026-02-06, 2026-02 or 2026 was meant.".formatted(text),
                    e);
        }
    }
}
