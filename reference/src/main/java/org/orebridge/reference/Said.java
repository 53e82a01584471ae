package org.orebridge.reference;

/// What a statistical source said about a figure, apart from what was done with it.
public enum Said {
    STATED,
    ESTIMATED,
    WITHHELD,
    NOT_AVAILABLE;

    /// The word in a table, e.g. `not-available`.
    public String word() {
        return Words.of(this);
    }

    @Override
    public String toString() {
        return word();
    }
}
