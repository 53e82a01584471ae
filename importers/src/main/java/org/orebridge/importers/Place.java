package org.orebridge.importers;

import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.Region;

/// Where a source says that something happens: in a country, in the world, or in what it does not name.
public sealed interface Place {

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

    static Place of(Country country) {
        return new InCountry(country);
    }

    /// The country's code, where it is one.
    default Optional<Region> region() {
        return this instanceof InCountry(Country country) ? Optional.of(country.region()) : Optional.empty();
    }
}
