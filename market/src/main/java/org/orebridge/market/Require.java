package org.orebridge.market;

/// Checks shared by the market's records.
final class Require {

    private Require() {}

    static void notNegative(double value, String what, String where) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(
                    "%s of %s must not be below zero, found %s.%nMaybe a sign or a unit is wrong."
                            .formatted(what, where, value));
        }
    }
}
