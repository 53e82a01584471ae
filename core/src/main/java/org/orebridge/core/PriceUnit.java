package org.orebridge.core;

import java.util.Locale;
import java.util.Optional;

/// A unit of a price quotation as sources name it, with its size in US dollars per metric ton.
public enum PriceUnit {
    USD_PER_TONNE(1, "usd/t", "$/t", "$/mt", "usd/mt", "dollars per metric ton", "usd per tonne", "us$/t"),
    USD_PER_KILOGRAM(1e3, "usd/kg", "$/kg", "dollars per kilogram", "usd per kg", "us$/kg"),
    USD_PER_POUND(1 / 0.45359237e-3, "usd/lb", "$/lb", "dollars per pound", "usd per lb", "us$/lb"),
    CENTS_PER_POUND(0.01 / 0.45359237e-3, "c/lb", "usc/lb", "cents/lb", "cents per pound"),
    USD_PER_TROY_OUNCE(1 / 31.1034768e-6, "usd/troy oz", "$/troy oz", "usd/toz", "dollars per troy ounce"),
    USD_PER_SHORT_TON(1 / 0.90718474, "usd/st", "$/st", "dollars per short ton"),
    USD_PER_GRAM(1e6, "usd/g", "$/g", "dollars per gram");

    private final double usdPerTonne;
    private final String spellings;

    PriceUnit(double usdPerTonne, String... spellings) {
        this.usdPerTonne = usdPerTonne;
        this.spellings = "|" + String.join("|", spellings) + "|";
    }

    /// The unit that a source names, or nothing where the words are none of these, e.g. "$/dmtu" or "index".
    public static Optional<PriceUnit> parse(String text) {
        String wanted = text.toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
        for (PriceUnit unit : values()) {
            if (unit.spellings.contains("|" + wanted + "|")) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    public double toUsdPerTonne(double value) {
        return value * usdPerTonne;
    }
}
