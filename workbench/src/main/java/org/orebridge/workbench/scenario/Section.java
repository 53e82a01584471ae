package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One section of a scenario file, its values parsed by their kinds.
///
/// @param values by key
/// @param lines where each key stands, from 1
/// @param line where the section begins, from 1
/// @param sound whether nothing in it was refused, so that required keys are there
record Section(SortedMap<String, Object> values, SortedMap<String, Integer> lines, int line, boolean sound) {

    Section {
        values = new TreeMap<>(values);
        lines = new TreeMap<>(lines);
    }

    <T> Optional<T> find(String key, Class<T> type) {
        @Nullable Object value = values.get(key);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /// The value of a required key of a sound section.
    <T> T need(String key, Class<T> type) {
        return find(key, type).orElseThrow(() -> new IllegalStateException("No " + key + " in a sound section."));
    }

    String text(String key) {
        return need(key, String.class);
    }

    String text(String key, String otherwise) {
        return find(key, String.class).orElse(otherwise);
    }

    double number(String key) {
        return need(key, Double.class);
    }

    double number(String key, double otherwise) {
        return find(key, Double.class).orElse(otherwise);
    }

    OptionalDouble maybeNumber(String key) {
        return find(key, Double.class).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    int whole(String key, int otherwise) {
        return find(key, Integer.class).orElse(otherwise);
    }

    OptionalInt maybeWhole(String key) {
        return find(key, Integer.class).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    Optional<YearMonth> month(String key) {
        return find(key, YearMonth.class);
    }

    CountryChoice countries(String key) {
        return find(key, CountryChoice.class).orElseGet(CountryChoice.All::new);
    }

    <T> List<T> list(String key, Class<T> type) {
        return find(key, List.class).stream()
                .flatMap(items -> ((List<?>) items).stream())
                .map(type::cast)
                .toList();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }
}
