package org.orebridge.core;

/// A price of contained metal, in US dollars per metric ton.
///
/// @param usdPerTonne current US dollars per metric ton of contained metal, finite; below zero only for a
///   charge that the buyer receives, e.g. a treatment charge
public record Price(double usdPerTonne) implements Comparable<Price> {

    public Price {
        if (!Double.isFinite(usdPerTonne)) {
            throw new IllegalArgumentException(
                    "A price is a finite number of US dollars per ton, found %s.%nMaybe a missing figure was taken for a number."
                            .formatted(usdPerTonne));
        }
    }

    public static Price ofUsdPerTonne(double usdPerTonne) {
        return new Price(usdPerTonne);
    }

    public static Price of(double value, PriceUnit unit) {
        return new Price(unit.toUsdPerTonne(value));
    }

    /// Price of the contained metal where the quotation is per gross weight: quotation / content.
    public static Price ofGross(double value, PriceUnit unit, Share content) {
        if (content.value() == 0) {
            throw new IllegalArgumentException(
                    "A product without content has no price per contained metal.%nMaybe the content is missing."
                            .formatted());
        }
        return new Price(unit.toUsdPerTonne(value) / content.value());
    }

    @Override
    public int compareTo(Price other) {
        return Double.compare(usdPerTonne, other.usdPerTonne);
    }
}
