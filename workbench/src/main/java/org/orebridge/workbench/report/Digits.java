package org.orebridge.workbench.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/// Numbers as people read them: few digits, thousands apart, a dash where there is none.
public final class Digits {

    /// What stands where there is no value.
    public static final String MISSING = "-";

    private Digits() {}

    /// A share as per cent with one decimal, without the sign.
    public static String percent(double share) {
        return decimals(share * 100, 1);
    }

    /// About three digits: 0.012, 0.123, 1.23, 12.3, 123, 12,345. What is below a ten-thousandth is zero to rounding:
    /// no price, stock or parameter here is so small, but what a solver leaves of a zero is.
    public static String three(double value) {
        double size = Math.abs(value);
        if (size < 5e-5) {
            return "0";
        }
        if (size < .01) {
            BigDecimal rounded = new BigDecimal(value).round(new MathContext(2, RoundingMode.HALF_UP));
            return rounded.stripTrailingZeros().toPlainString();
        }
        return decimals(value, size < .995 ? 3 : size < 9.95 ? 2 : size < 99.5 ? 1 : 0);
    }

    /// A number as somebody wrote it down: 10, 0.5, 1.25, 12,500.
    public static String written(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(Math.abs(value) < 1000 ? 3 : 5));
        return rounded.signum() == 0
                ? "0"
                : String.format(
                        Locale.ROOT,
                        "%,." + Math.max(0, rounded.stripTrailingZeros().scale()) + "f",
                        rounded);
    }

    /// How small an error is: 2.6e-12.
    public static String error(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%.1e", value);
    }

    /// At least four digits, for tracing.
    public static String four(double value) {
        double size = Math.abs(value);
        return size >= .01 && size < 1
                ? decimals(value, 5)
                : size >= 1 && size < 1000 ? decimals(value, 3) : three(value);
    }

    /// One decimal below ten, none above; 0 where that rounds to zero.
    public static String brief(double value) {
        return Math.abs(value) < .05 ? "0" : decimals(value, Math.abs(value) < 9.95 ? 1 : 0);
    }

    public static String whole(double value) {
        return decimals(value, 0);
    }

    /// With a plus where it is positive.
    public static String signed(double value, DoubleFunction<String> format) {
        String text = format.apply(value);
        return value > 0 && text.matches(".*[1-9].*") ? "+" + text : text;
    }

    public static String orMissing(OptionalDouble value, DoubleFunction<String> format) {
        return value.isPresent() ? format.apply(value.getAsDouble()) : MISSING;
    }

    public static String decimals(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
        return rounded.signum() == 0 && text.startsWith("-") ? text.substring(1) : text;
    }
}
