package org.orebridge.importers.comtrade;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.importers.Place;

/// The countries and areas behind UN Comtrade's numbers.
///
/// Most are those of the UN's M49 and the same as CEPII's. Seven countries have an M49 number of their own and another
/// one for their customs territory; either is understood.
final class ComtradePlaces {

    private static final Map<Integer, String> OWN_M49 =
            new TreeMap<>(Map.of(158, "TWN", 250, "FRA", 356, "IND", 381, "ITA", 578, "NOR", 756, "CHE", 840, "USA"));

    private static final Map<Integer, String> AREAS = new TreeMap<>(Map.of(
            10, "Antarctica",
            527, "Oceania, nes",
            568, "Other Europe, nes",
            577, "Other Africa, nes",
            636, "Rest of America, nes",
            837, "Bunkers",
            838, "Free Zones",
            839, "Special Categories",
            899, "Areas, nes"));

    private ComtradePlaces() {}

    /// Nothing where the text is no number.
    static Optional<Place> parse(String code) {
        if (!code.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(code);
        if (number == 0) {
            return Optional.of(new Place.World());
        }
        Optional<Country> country = Countries.bundled()
                .byBaciCode(number)
                .or(() -> Optional.ofNullable(OWN_M49.get(number)).flatMap(Countries.bundled()::byCode));
        return Optional.of(
                country.map(Place::of).orElseGet(() -> new Place.Elsewhere(AREAS.getOrDefault(number, code))));
    }
}
