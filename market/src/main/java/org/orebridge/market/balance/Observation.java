package org.orebridge.market.balance;

/// What a source says of an item, with how far it may be off.
///
/// @param item whose quantity it is
/// @param value t a year, in the unit of the item
/// @param deviation standard deviation as a share of the value
public record Observation(Item item, double value, double deviation) {

    public Observation {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "%s is %s t.%nMaybe a sign or a missing figure was read as a number.".formatted(item, value));
        }
        if (!(deviation > 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException(
                    "The standard deviation of %s is %s of its value; it must be above zero.%nMaybe it was given in per cent of zero."
                            .formatted(item, deviation));
        }
    }
}
