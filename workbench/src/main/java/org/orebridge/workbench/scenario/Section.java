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
public record Section(SortedMap<String, Object> values, SortedMap<String, Integer> lines, int line, boolean sound) {

    public Section {
        values = new TreeMap<>(values);
        lines = new TreeMap<>(lines);
    }

    public <T> Optional<T> find(String key, Class<T> type) {
        @Nullable Object value = values.get(key);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /// The value of a required key of a sound section.
    public <T> T need(String key, Class<T> type) {
        return find(key, type).orElseThrow(() -> new IllegalStateException("No " + key + " in a sound section."));
    }

    public String text(String key) {
        return need(key, String.class);
    }

    public String text(String key, String otherwise) {
        return find(key, String.class).orElse(otherwise);
    }

    public double number(String key) {
        return need(key, Double.class);
    }

    public double number(String key, double otherwise) {
        return find(key, Double.class).orElse(otherwise);
    }

    public OptionalDouble maybeNumber(String key) {
        return find(key, Double.class).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    public int whole(String key, int otherwise) {
        return find(key, Integer.class).orElse(otherwise);
    }

    public OptionalInt maybeWhole(String key) {
        return find(key, Integer.class).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    public Optional<YearMonth> month(String key) {
        return find(key, YearMonth.class);
    }

    public CountryChoice countries(String key) {
        return find(key, CountryChoice.class).orElseGet(CountryChoice.All::new);
    }

    public <T> List<T> list(String key, Class<T> type) {
        return find(key, List.class).stream()
                .flatMap(items -> ((List<?>) items).stream())
                .map(type::cast)
                .toList();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }
}
