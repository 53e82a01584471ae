package org.orebridge.importers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.core.MassUnit;

/// Numbers as they are printed in tables: 1,234.5 with commas between the thousands.
public final class Numbers {

    /// More than any mineral is mined in a thousand years: 10^12 t.
    private static final double ABSURD_TONNES = 1e12;
    /// The product of the world: 10^14 USD a year.
    private static final double ABSURD_DOLLARS = 1e14;

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private Numbers() {}

    /// The number, or nothing where the text is not one ("1,23" is none, nor are "NaN" and "12 t").
    public static Optional<Double> parse(String text) {
        String plain = GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
        if (!PLAIN.matcher(plain).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(plain);
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    /// The year, or nothing where the text is none between 1800 and 2200.
    public static Optional<Integer> year(String text) {
        if (!text.matches("\\d{4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        return year >= 1800 && year <= 2200 ? Optional.of(year) : Optional.empty();
    }

    /// A figure of mass in tons, or nothing, with a finding, where it is below zero or absurd.
    public static Optional<Figure<Mass>> mass(Figure<Double> figure, MassUnit unit, int line, Findings findings) {
        double tonnes = figure.known().map(unit::toTonnes).orElse(0.0);
        if (tonnes < 0) {
            findings.error(line, "a mass below zero: %s t".formatted(plain(tonnes)), "row left out");
            return Optional.empty();
        }
        if (tonnes >= ABSURD_TONNES) {
            findings.error(
                    line,
                    "%s t is more than 10^12 t, which no country produces".formatted(plain(tonnes)),
                    "row left out");
            return Optional.empty();
        }
        return Optional.of(figure.map(value -> Mass.of(value, unit)));
    }

    /// A figure of value in US dollars, or nothing, with a finding, where it is below zero or absurd.
    public static Optional<Figure<Double>> dollars(Figure<Double> figure, int line, Findings findings) {
        double usd = figure.known().orElse(0.0);
        if (usd >= 0 && usd < ABSURD_DOLLARS) {
            return Optional.of(figure);
        }
        findings.error(
                line,
                usd < 0
                        ? "a value below zero: %s USD".formatted(plain(usd))
                        : "%s USD is more than 10^14, about what the world earns in a year".formatted(plain(usd)),
                "row left out");
        return Optional.empty();
    }

    /// A text that is no number, for a message; where a decimal comma explains it, the message says so.
    public static String quoted(String text) {
        boolean hasDecimalComma = text.matches("[+-]?\\d{1,3}(\\.\\d{3})*,\\d+|[+-]?\\d+,\\d+");
        return "\"%s\"%s".formatted(text, hasDecimalComma ? " (with a decimal comma?)" : "");
    }

    /// A number for a message, with six significant digits.
    public static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.6g", value);
        return new java.math.BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}
