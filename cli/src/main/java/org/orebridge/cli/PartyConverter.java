package org.orebridge.cli;

import org.orebridge.core.Countries;
import org.orebridge.core.Region;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A party by its country code or by any usual name of the country.
final class PartyConverter implements ITypeConverter<Region> {

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
