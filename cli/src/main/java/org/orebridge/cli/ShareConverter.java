package org.orebridge.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A share above 0 and at most 1, written as 0.26 or as 26%.
final class ShareConverter implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
        String number = text.strip();
        boolean percent = number.endsWith("%");
        double value = FigureConverter.number(percent ? number.substring(0, number.length() - 1) : number);
        double share = percent ? value / 100 : value;
        if (!(share > 0 && share <= 1)) {
            throw new TypeConversionException(
                    "\"%s\" is no share above 0 and at most 1.%n%s".formatted(text, maybe(value, percent)));
        }
        return share;
    }

    private static String maybe(double value, boolean percent) {
        return !percent && value > 1 && value <= 100
                ? "Maybe %s%% was meant.".formatted(FigureConverter.plain(value))
                : "Maybe a number such as 0.26 or 26% was meant.";
    }
}
