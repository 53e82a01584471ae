package org.orebridge.importers.purchases;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The heading of one column: what it names, and the unit that stands with it, as in "Net weight (kg)".
///
/// @param shown as it stands in the file
/// @param field what it is taken for
/// @param rank how surely, 0 for the surest
/// @param unit what stands in brackets or after the words; empty where nothing does
record Heading(String shown, Field field, int rank, String unit) {

    private static final Pattern BRACKET = Pattern.compile("(.*?)[\\[({<【〔「](.+?)[\\])}>】〕」].*");
    private static final Pattern TAIL = Pattern.compile("(.+?)(?: in |, ?| / ?| )(\\S+)");

    /// Headings longer than this are sentences.
    private static final int LONGEST = 80;

    /// Empty where the cell is no heading of a column that is read.
    static Optional<Heading> of(String cell) {
        String plain = Labels.plain(cell).replaceAll("[*:]+$", "").strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Heading> whole = named(cell, plain, "");
        if (whole.isPresent()) {
            return whole;
        }
        for (Pattern shape : new Pattern[] {BRACKET, TAIL}) {
            Matcher matcher = shape.matcher(plain);
            if (matcher.matches()) {
                String name = String.valueOf(matcher.group(1)).strip();
                String unit = String.valueOf(matcher.group(2)).strip();
                Optional<Heading> found = named(cell, name, unit);
                if (found.isPresent()) {
                    return found.filter(heading -> shape == BRACKET || heading.unitFits());
                }
            }
        }
        return Optional.empty();
    }

    /// Words after a heading that are no bracket have to be a unit, or the heading is another one.
    private boolean unitFits() {
        return switch (field) {
            case QUANTITY -> Units.tonnes(unit).isPresent();
            case VALUE -> Units.money(unit).isPresent();
            case CONTENT -> unit.equals("%");
            default -> false;
        };
    }

    /// Whether it is taken rather than another one of the same kind.
    boolean isSurerThan(@Nullable Heading other) {
        return other == null
                || (!unit.isEmpty() && other.unit.isEmpty())
                || (unit.isEmpty() == other.unit.isEmpty() && rank < other.rank);
    }

    private static Optional<Heading> named(String shown, String name, String unit) {
        for (Field field : Field.values()) {
            OptionalInt rank = field.rank(name);
            if (rank.isPresent()) {
                return Optional.of(new Heading(shown.strip(), field, rank.getAsInt(), unit));
            }
        }
        return Optional.empty();
    }
}
