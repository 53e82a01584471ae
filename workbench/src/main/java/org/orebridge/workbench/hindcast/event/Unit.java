package org.orebridge.workbench.hindcast.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The units in which observations may be written.
public enum Unit {
    USD_PER_TONNE("USD/t", 1),
    USD_PER_KG("USD/kg", 1000),
    USD_PER_POUND("USD/lb", 2204.62),
    CENTS_PER_POUND("c/lb", 22.0462),
    USD_PER_DRY_TONNE("USD/dmt", 1),
    /// Any unit in which only ratios count, e.g. a price in another currency without tax.
    INDEX("index", 1),
    TONNE("t", 1),
    KILOGRAM("kg", 0.001);

    private final String word;
    private final double size;

    Unit(String word, double size) {
        this.word = word;
        this.size = size;
    }

    /// As it is written.
    public String word() {
        return word;
    }

    /// One of it in USD/t, USD/dmt or t.
    public double size() {
        return size;
    }

    static Optional<Unit> of(String word) {
        return Arrays.stream(values()).filter(u -> u.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Unit::word).toList();
    }
}
