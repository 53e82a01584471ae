package org.orebridge.core;

import java.util.Locale;
import java.util.Optional;

/// A unit of mass as statistical sources name it, with its size in metric tons.
public enum MassUnit {
    GRAM(1e-6, "g", "gram", "grams"),
    KILOGRAM(1e-3, "kg", "kilogram", "kilograms"),
    TONNE(1, "t", "ton", "tons", "tonne", "tonnes", "mt", "metric ton", "metric tons", "tonnes (metric)"),
    THOUSAND_TONNES(1e3, "kt", "kmt", "thousand t", "thousand tons", "thousand tonnes", "thousand metric tons"),
    MILLION_TONNES(1e6, "million t", "million mt", "million tons", "million tonnes", "million metric tons"),
    POUND(0.45359237e-3, "lb", "pound", "pounds"),
    THOUSAND_POUNDS(0.45359237, "thousand lb", "thousand pounds"),
    SHORT_TON(0.90718474, "st", "short ton", "short tons"),
    LONG_TON(1.0160469088, "lt", "long ton", "long tons"),
    TROY_OUNCE(31.1034768e-6, "troy oz", "troy ounce", "troy ounces");

    private final double tonnes;
    private final String spellings;

    MassUnit(double tonnes, String... spellings) {
        this.tonnes = tonnes;
        this.spellings = "|" + String.join("|", spellings) + "|";
    }

    /// The unit that a source names, or nothing where the words are not a unit of mass.
    ///
    /// A remark in brackets, as in "tonnes (metal content)", says on what basis the figure stands; it is not
    /// part of the unit.
    public static Optional<MassUnit> parse(String text) {
        String wanted = text.toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("\\s+", " ")
                .strip();
        for (MassUnit unit : values()) {
            if (unit.spellings.contains("|" + wanted + "|")) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    public double toTonnes(double value) {
        return value * tonnes;
    }
}
