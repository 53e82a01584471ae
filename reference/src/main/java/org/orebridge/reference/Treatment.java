package org.orebridge.reference;

/// What was done with what a source said: taken as given, derived from other figures, or assumed.
public enum Treatment {
    AS_GIVEN,
    DERIVED,
    ASSUMED;

    /// The word in a table, e.g. `as-given`.
    public String word() {
        return Words.of(this);
    }

    @Override
    public String toString() {
        return word();
    }
}
