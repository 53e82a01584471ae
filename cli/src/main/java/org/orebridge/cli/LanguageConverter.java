package org.orebridge.cli;

import org.orebridge.core.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A language by its code.
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String text) {
        try {
            return Language.of(text);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }
}
