package org.orebridge.observations;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time that an observation is about: a calendar year, a month, or a span of years with one mean.
///
/// @param text as the source writes it, e.g. `2023`, `2021–24`
/// @param year the year, or the last one of a span
/// @param month 1 to 12, where a month is meant
public record When(String text, int year, OptionalInt month) {

    private static final Pattern SPAN = Pattern.compile("(\\d{2})(\\d{2})\\s*[\u2013-]\\s*(\\d{2})(\\d{2})?");

    public static When year(int year) {
        return new When(Integer.toString(year), year, OptionalInt.empty());
    }

    public static When month(YearMonth month) {
        return new When(month.toString(), month.getYear(), OptionalInt.of(month.getMonthValue()));
    }

    /// A year, or the span whose last year is taken; nothing where the text is neither.
    public static Optional<When> parse(String text) {
        if (text.matches("\\d{4}")) {
            return Optional.of(year(Integer.parseInt(text)));
        }
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            return Optional.empty();
        }
        String last = span.group(4) == null ? span.group(1) + span.group(3) : span.group(3) + span.group(4);
        return Optional.of(new When(text, Integer.parseInt(last), OptionalInt.empty()));
    }
}
