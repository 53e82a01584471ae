package org.orebridge.cli;

import org.orebridge.core.Players;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A party by its country code, by any usual name of the country, or by the id of a group.
final class PartyConverter implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        return Players.find(text)
                .orElseThrow(() -> new TypeConversionException(
                        "\"%s\" is no country and no group of countries.%nMaybe an ISO 3166-1 alpha-3 code such as KOR or JPN was meant, or EU27."
                                .formatted(text)));
    }
}
