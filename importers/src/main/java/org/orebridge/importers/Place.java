package org.orebridge.importers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.NearestWord;
import org.orebridge.core.Region;

/// Where a source says that something happens: in a country, in the world, or in what it does not name.
public sealed interface Place {

    /// Letters that differ in a name written wrong.
    int LIKELY_SLIPS = 2;

    /// A country that we know.
    record InCountry(Country country) implements Place {}

    /// The source's own total, kept for checks; it may leave out what is withheld.
    record World() implements Place {}

    /// "Other countries": what the source does not show by country.
    record OtherCountries() implements Place {}

    /// No single country that we know: "Free Zones", "United States and Canada", "Area Nes".
    record Elsewhere(String name) implements Place {}

    /// The place that a source names, by name or country code.
    static Place parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        if (lower.startsWith("world")) {
            return new World();
        }
        if (lower.startsWith("other countries")) {
            return new OtherCountries();
        }
        return Countries.bundled().find(text).map(Place::of).orElse(new Elsewhere(text));
    }

    /// A name that is no country's, for a message; where a slip of the pen explains it, the message says so.
    static String quoted(String name) {
        List<String> known =
                Countries.bundled().all().stream().map(Country::name).toList();
        return NearestWord.among(known, name)
                .filter(country -> NearestWord.edits(country, name) <= LIKELY_SLIPS)
                .map(country -> "\"%s\" (%s?)".formatted(name, country))
                .orElse("\"%s\"".formatted(name));
    }

    static Place of(Country country) {
        return new InCountry(country);
    }

    /// The country's code, where it is one.
    default Optional<Region> region() {
        return this instanceof InCountry(Country country) ? Optional.of(country.region()) : Optional.empty();
    }
}
