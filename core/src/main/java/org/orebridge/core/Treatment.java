package org.orebridge.core;

/// What was done with a source's figure before it is used.
public sealed interface Treatment {

    /// Used as the source gives it, apart from the unit.
    record AsGiven() implements Treatment {}

    /// Computed from figures of sources.
    ///
    /// @param how the computation in words, e.g. "refinery production 2024 less secondary share"
    record Derived(String how) implements Treatment {
        public Derived {
            requireWords(how, "A derived figure says how it was derived");
        }
    }

    /// Put in by judgement, because no public figure exists.
    ///
    /// @param low lowest value held possible, in the figure's unit
    /// @param high highest value held possible, in the figure's unit
    /// @param reason why this value and this range
    record Assumed(double low, double high, String reason) implements Treatment {
        public Assumed {
            requireWords(reason, "An assumption has a reason");
            if (!(low <= high)) {
                throw new IllegalArgumentException(
                        "The range of an assumption runs from low to high, found %s to %s.%nMaybe the two are swapped."
                                .formatted(low, high));
            }
        }
    }

    /// The word for it in our tables: `as-given`, `derived`, `assumed`.
    default String word() {
        return switch (this) {
            case AsGiven() -> "as-given";
            case Derived _ -> "derived";
            case Assumed _ -> "assumed";
        };
    }

    private static void requireWords(String text, String rule) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("%s, found nothing.%nMaybe the column is empty.".formatted(rule));
        }
    }
}
