package org.orebridge.reference;

/// The step of the chain that an activity is.
public enum ActivityKind {
    MINING,
    REFINING,
    CONVERSION,
    RECYCLING;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
