package org.orebridge.cli;

import org.orebridge.core.HsCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A customs code by its digits.
final class HsCodeConverter implements ITypeConverter<HsCode> {

    @Override
    public HsCode convert(String text) {
        try {
            return HsCode.of(text.strip());
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(String.valueOf(wrong.getMessage()));
        }
    }
}
