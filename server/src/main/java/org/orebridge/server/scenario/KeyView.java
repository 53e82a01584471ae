package org.orebridge.server.scenario;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.workbench.scenario.Kind;
import org.orebridge.workbench.scenario.Shape;

/// One key that a section of a scenario may have.
///
/// @param name as it is written
/// @param required whether the section cannot do without it
/// @param says what it means
/// @param value what may stand behind it
public record KeyView(String name, boolean required, String says, ValueView value) {

    static List<KeyView> of(Shape shape) {
        return shape.keys().stream()
                .map(key -> new KeyView(key.name(), key.required(), key.says(), ValueView.of(key.kind())))
                .toList();
    }

    /// What may stand behind a key.
    ///
    /// @param kind text, figure, whole, month, word, country, party, countries, form, forms, list, section
    ///   or variants
    /// @param low least figure
    /// @param high greatest figure
    /// @param unit of a figure
    /// @param words those of a word; instead of a month
    /// @param item of a list
    /// @param keys of a section
    /// @param tag key on which the other keys of a variant depend
    /// @param variants keys by what stands behind the tag
    public record ValueView(
            String kind,
            Optional<Double> low,
            Optional<Double> high,
            Optional<String> unit,
            List<String> words,
            Optional<ValueView> item,
            List<KeyView> keys,
            Optional<String> tag,
            SortedMap<String, List<KeyView>> variants) {

        static ValueView of(Kind kind) {
            return switch (kind) {
                case Kind.Text text -> plain("text", List.of());
                case Kind.Figure figure -> figure("figure", figure.low(), figure.high(), figure.unit());
                case Kind.Whole whole -> figure("whole", whole.low(), whole.high(), whole.unit());
                case Kind.Month month -> plain("month", month.words());
                case Kind.Word word -> plain("word", word.words());
                case Kind.Country country -> plain("country", List.of());
                case Kind.OneParty party -> plain("party", List.of());
                case Kind.AnyCountries countries -> plain("countries", List.of());
                case Kind.OneForm form -> plain("form", List.of());
                case Kind.Forms forms -> plain("forms", List.of());
                case Kind.ListOf list -> nested("list", Optional.of(of(list.item())), List.of());
                case Kind.Nested section -> nested("section", Optional.empty(), KeyView.of(section.shape()));
                case Kind.Tagged tagged -> variants(tagged);
            };
        }

        private static ValueView plain(String kind, List<String> words) {
            return new ValueView(
                    kind,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    words,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    new TreeMap<>());
        }

        private static ValueView figure(String kind, double low, double high, String unit) {
            ValueView plain = plain(kind, List.of());
            return new ValueView(
                    kind,
                    Optional.of(low),
                    Optional.of(high),
                    Optional.of(unit),
                    plain.words,
                    plain.item,
                    plain.keys,
                    plain.tag,
                    plain.variants);
        }

        private static ValueView nested(String kind, Optional<ValueView> item, List<KeyView> keys) {
            ValueView plain = plain(kind, List.of());
            return new ValueView(
                    kind, plain.low, plain.high, plain.unit, plain.words, item, keys, plain.tag, plain.variants);
        }

        private static ValueView variants(Kind.Tagged tagged) {
            ValueView plain = plain("variants", List.of());
            var variants = new TreeMap<String, List<KeyView>>();
            tagged.shapes().forEach((tag, shape) -> variants.put(tag, KeyView.of(shape)));
            return new ValueView(
                    plain.kind,
                    plain.low,
                    plain.high,
                    plain.unit,
                    plain.words,
                    plain.item,
                    plain.keys,
                    Optional.of(tagged.tag()),
                    variants);
        }
    }
}
