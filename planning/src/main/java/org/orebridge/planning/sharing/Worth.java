package org.orebridge.planning.sharing;

/// What a coalition is worth as far as it is known, in the unit of its game.
///
/// @param low it is worth no less
/// @param high it is worth no more
/// @param evidence how that is known
public record Worth(double low, double high, Evidence evidence) {

    /// How something is known of a coalition.
    public enum Evidence {
        /// Nothing is known.
        NONE,
        /// It lies between a bound from prices of another coalition and what a plan that can be carried out brings.
        BOUNDED,
        /// It was worked out.
        SOLVED
    }

    /// Nothing is known.
    public static final Worth UNKNOWN = new Worth(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Evidence.NONE);

    public Worth {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "A coalition is worth at least %s and at most %s.%nMaybe a bound is that of another coalition."
                            .formatted(low, high));
        }
    }

    /// Known to be exactly this.
    public static Worth solved(double value) {
        return new Worth(value, value, Evidence.SOLVED);
    }

    /// Known to lie in between.
    public static Worth between(double low, double high) {
        return new Worth(low, high, Evidence.BOUNDED);
    }

    public double width() {
        return high - low;
    }
}
