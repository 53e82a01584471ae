package org.orebridge.core;

/// A mass of contained metal, in metric tons.
///
/// Gross weight (of ore, oxide or salt) becomes contained metal by {@link #ofGross} or {@link Compound}, never
/// silently.
///
/// @param tonnes metric tons of contained metal, finite, not below zero
public record Mass(double tonnes) implements Comparable<Mass> {

    public static final Mass ZERO = new Mass(0);

    public Mass {
        if (!(tonnes >= 0) || Double.isInfinite(tonnes)) {
            throw new IllegalArgumentException(
                    "A mass is a finite number of tons not below zero, found %s.%nMaybe a sign is wrong, or a missing figure was taken for a number."
                            .formatted(tonnes));
        }
    }

    public static Mass ofTonnes(double tonnes) {
        return new Mass(tonnes);
    }

    public static Mass of(double value, MassUnit unit) {
        return new Mass(unit.toTonnes(value));
    }

    /// Contained metal of a gross weight: gross x content.
    public static Mass ofGross(double value, MassUnit unit, Share content) {
        return new Mass(unit.toTonnes(value) * content.value());
    }

    public Mass plus(Mass other) {
        return new Mass(tonnes + other.tonnes);
    }

    public Mass times(Share share) {
        return new Mass(tonnes * share.value());
    }

    @Override
    public int compareTo(Mass other) {
        return Double.compare(tonnes, other.tonnes);
    }
}
