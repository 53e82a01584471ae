package org.orebridge.workbench.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/// A number as tables for machines hold it: ten significant digits, a point, no exponent; nothing where missing.
public final class PlainNumber {

    private static final MathContext TEN_DIGITS = new MathContext(10);

    private PlainNumber() {}

    public static String of(double value) {
        BigDecimal rounded = new BigDecimal(value).round(TEN_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    public static String of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : "";
    }
}
