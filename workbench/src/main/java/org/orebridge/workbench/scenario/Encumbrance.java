package org.orebridge.workbench.scenario;

import java.util.Optional;
import org.orebridge.core.Region;

/// What a government may not do with a lot of its stock, by contract or treaty with whom it comes from.
public enum Encumbrance {
    /// It may do with it what it likes.
    NONE,
    /// The lot may not be passed on to a third country: to none but its owner and the country that it comes from.
    NO_THIRD_COUNTRIES,
    /// The lot may be sold, but not lent. Releases to partners are sales.
    NO_LOANS;

    /// Whether a lot may be released to a partner.
    ///
    /// @param origin where the lot comes from, if that is known
    boolean opensTo(Region partner, Optional<Region> origin) {
        return this != NO_THIRD_COUNTRIES || origin.filter(partner::equals).isPresent();
    }

    /// In a sentence about the lot.
    public String words() {
        return switch (this) {
            case NONE -> "It may be passed on freely.";
            case NO_THIRD_COUNTRIES -> "It may not be passed on to third countries.";
            case NO_LOANS -> "It may be sold but not lent.";
        };
    }
}
