package org.orebridge.cli;

import org.orebridge.core.ChosenParty;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A party by name, or several that are taken as one, with a plus between them.
final class ChosenPartyConverter implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        try {
            return ChosenParty.id(text);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(String.valueOf(unknown.getMessage()));
        }
    }
}
