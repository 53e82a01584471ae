package org.orebridge.cli;

import org.orebridge.core.Countries;
import org.orebridge.core.Region;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A country by its code or any usual name.
final class CountryConverter implements ITypeConverter<Region> {

    @Override
    public Region convert(String text) {
        return Countries.bundled()
                .find(text)
                .map(country -> country.region())
                .orElseThrow(() -> new TypeConversionException(
                        "\"%s\" is no country.%nMaybe an ISO 3166-1 alpha-3 code such as KOR or JPN was meant."
                                .formatted(text)));
    }
}
