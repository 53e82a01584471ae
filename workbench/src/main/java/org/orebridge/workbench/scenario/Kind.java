package org.orebridge.workbench.scenario;

import java.util.List;
import java.util.SortedMap;

/// What may stand behind a key of a scenario file.
public sealed interface Kind {

    /// Free text on one or several lines.
    record Text() implements Kind {}

    /// @param low least value taken
    /// @param high greatest value taken
    /// @param unit for messages
    record Figure(double low, double high, String unit) implements Kind {}

    record Whole(int low, int high, String unit) implements Kind {}

    /// A calendar month, or one of a few words.
    record Month(List<String> words) implements Kind {}

    record Word(List<String> words) implements Kind {}

    record Country() implements Kind {}

    /// A country or a group of countries.
    record OneParty() implements Kind {}

    /// `all`, one country, a list, or `{all-except: [...]}`.
    record AnyCountries() implements Kind {}

    record OneForm() implements Kind {}

    /// `all`, one form or a list.
    record Forms() implements Kind {}

    /// One item or a list of them.
    record ListOf(Kind item) implements Kind {}

    record Nested(Shape shape) implements Kind {}

    /// A section whose other keys depend on what stands behind one of them.
    record Tagged(String tag, SortedMap<String, Shape> shapes) implements Kind {}
}
