package org.orebridge.cli;

import org.orebridge.core.Countries;
import org.orebridge.core.Region;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A country by its code or any usual name.
final class CountryConverter implements ITypeConverter<Region> {

    @Override
    public Region convert(String text) {
        try {
            return Countries.bundled().named(text).region();
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(String.valueOf(unknown.getMessage()));
        }
    }
}
