package org.orebridge.reference;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// One line of a text table of this module.
///
/// @param table file name, for messages
/// @param places where each column stands
/// @param line the line as read
record Row(String table, Map<String, Integer> places, CsvRecord line) {

    /// Where this line stands, in a source's own file.
    Origin origin(String source) {
        return Origin.of(source, table, (int) line.getStartingLineNumber());
    }

    String text(String column) {
        Integer place = places.get(column);
        return place == null || place >= line.getFieldCount()
                ? ""
                : line.getField(place).trim();
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(field -> !field.isEmpty());
    }

    double number(String column) {
        return parsed(column, "a number", () -> Double.parseDouble(text(column)));
    }

    OptionalDouble optionalNumber(String column) {
        String text = text(column);
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(parsed(column, "a number", () -> Double.parseDouble(text)));
    }

    int integer(String column) {
        return parsed(column, "a whole number", () -> Integer.parseInt(text(column)));
    }

    Optional<Form> form(String column) {
        return optional(column).map(Form::of);
    }

    Optional<Region> region(String column) {
        return optional(column).map(Region::of);
    }

    boolean yes(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw fault(column, "yes or no", null);
        };
    }

    <E extends Enum<E>> E word(String column, Class<E> type) {
        return parsed(column, "a word of its list", () -> Words.parse(type, text(column)));
    }

    List<String> list(String column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split(";", -1));
    }

    /// Coefficients written as `form:number;form:number`.
    SortedMap<Form, Double> coefficients(String column) {
        SortedMap<Form, Double> coefficients = new TreeMap<>();
        for (String part : list(column)) {
            String[] pair = part.split(":", -1);
            coefficients.put(
                    Form.of(pair[0].trim()), parsed(column, "form:number", () -> Double.parseDouble(pair[1].trim())));
        }
        return coefficients;
    }

    /// A finished record, or the fault that its own checks found, with table and line.
    <T> T checked(Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where() + ": " + e.getMessage(), e);
        }
    }

    private <T> T parsed(String column, String wanted, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw fault(column, wanted, e);
        }
    }

    private IllegalArgumentException fault(
            String column, String wanted, @org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalArgumentException(
                "column %s should hold %s, found \"%s\".%nMaybe a comma or a quote is missing further left."
                        .formatted(column, wanted, text(column)),
                cause);
    }

    private String where() {
        return "%s, line %d".formatted(table, line.getStartingLineNumber());
    }
}
