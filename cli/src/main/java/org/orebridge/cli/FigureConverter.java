package org.orebridge.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A finite number without unit or commas.
final class FigureConverter implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
        return number(text);
    }

    static double number(String text) {
        double value;
        try {
            value = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!Double.isFinite(value)) {
            throw new TypeConversionException(
                    "\"%s\" is no number.%nMaybe a number such as 75 or 7.5, without unit or commas, was meant."
                            .formatted(text));
        }
        return value;
    }

    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
