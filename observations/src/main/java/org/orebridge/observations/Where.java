package org.orebridge.observations;

import org.orebridge.importers.Place;

/// A place in an observation: the country's code, and the source's own words for it.
///
/// @param code ISO 3166-1 alpha-3; `WORLD` for the source's total, `OTHER` for what it does not show by country, empty
///   for what is no single country known here
/// @param asFound the source's words
public record Where(String code, String asFound) {

    /// No place, e.g. the destination of a figure of production.
    public static final Where NOWHERE = new Where("", "");

    public static Where of(Place place, String asFound) {
        return switch (place) {
            case Place.InCountry in -> new Where(in.country().region().code(), asFound);
            case Place.World _ -> new Where("WORLD", asFound);
            case Place.OtherCountries _ -> new Where("OTHER", asFound);
            case Place.Elsewhere _ -> new Where("", asFound);
        };
    }

    /// A place whose words are not kept by its importer: the country's English name.
    public static Where of(Place place) {
        return of(
                place,
                switch (place) {
                    case Place.InCountry in -> in.country().name();
                    case Place.World _ -> "World";
                    case Place.OtherCountries _ -> "Other countries";
                    case Place.Elsewhere(String name) -> name;
                });
    }
}
