package org.orebridge.planning.sddp;

/// A stock of one mineral or one party.
///
/// @param name for the result
/// @param initial t at the beginning
/// @param most t that it may ever hold
/// @param rate t that may be released a month
/// @param holding USD to hold a tonne for a month
public record Store(String name, double initial, double most, double rate, double holding) {

    public Store {
        if (!(initial >= 0 && initial <= most && rate >= 0 && holding >= 0)) {
            throw new IllegalArgumentException(
                    "A stock holds 0 t to %s t and is released at 0 t a month or more, found %s t and %s t a month in %s.%nMaybe the most was given in days."
                            .formatted(most, initial, rate, name));
        }
    }
}
