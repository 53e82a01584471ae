package org.orebridge.core;

import java.util.Locale;

/// What a statistical source said about a figure, apart from what was done with it.
public enum Said {
    /// It states a number.
    STATED,
    /// It gives a number and calls it an estimate, preliminary or a bound.
    ESTIMATED,
    /// It knows the number and keeps it.
    WITHHELD,
    /// It has no number.
    NOT_AVAILABLE;

    /// The word in a table, e.g. `not-available`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return word();
    }
}
