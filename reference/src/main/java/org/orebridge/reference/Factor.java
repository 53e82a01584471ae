package org.orebridge.reference;

/// What turns a recorded tonne into a contained tonne of the form that is meant, with its range.
///
/// @param value t contained per t recorded
/// @param low lowest plausible value
/// @param high highest plausible value
/// @param words how it comes about, e.g. `share of the code 1 x content 0.65`
record Factor(double value, double low, double high, String words) {

    static final Factor ONE = new Factor(1, 1, 1, "");

    Factor {
        if (!(0 < low && low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "The factor %s is not in its range %s to %s, which must lie above zero.%nMaybe its range is swapped."
                            .formatted(value, low, high));
        }
    }

    /// Whether a recorded tonne is a contained tonne.
    boolean isOne() {
        return value == 1 && low == 1 && high == 1;
    }

    Factor times(Factor other) {
        return new Factor(
                value * other.value,
                low * other.low,
                high * other.high,
                words.isEmpty() ? other.words : words + " x " + other.words);
    }
}
