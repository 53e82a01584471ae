package org.orebridge.core;

/// A part of a whole, from 0 to 1.
///
/// @param value dimensionless, 0 to 1; 45 % is 0.45
public record Share(double value) implements Comparable<Share> {

    public static final Share NONE = new Share(0);
    public static final Share WHOLE = new Share(1);

    public Share {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "A share lies between 0 and 1, found %s.%nMaybe it was given in percent.".formatted(value));
        }
    }

    public static Share of(double value) {
        return new Share(value);
    }

    public static Share ofPercent(double percent) {
        return new Share(percent / 100);
    }

    /// What is left of the whole: 1 - share.
    public Share complement() {
        return new Share(1 - value);
    }

    @Override
    public int compareTo(Share other) {
        return Double.compare(value, other.value);
    }
}
