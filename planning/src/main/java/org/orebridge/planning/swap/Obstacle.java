package org.orebridge.planning.swap;

import java.util.Optional;

/// The first thing that keeps a lot from a need that is left unmet.
///
/// @param need id
/// @param lot index
/// @param encumbrance that forbids it
/// @param plant index of the one that is full
/// @param earliest month in which it could be there were nothing scarce or forbidden; 0 = never
public record Obstacle(
        String need, int lot, Why why, Optional<Encumbrance> encumbrance, Optional<Integer> plant, int earliest) {

    /// What it is.
    public enum Why {
        /// No plant turns the form into one that is accepted.
        FORM,
        /// No way leads there.
        NO_ROUTE,
        /// It would come after the last month in which it is needed.
        TOO_LATE,
        /// It may not.
        ENCUMBERED,
        /// It costs more than it is worth.
        NOT_WORTH_IT,
        /// A plant on the way is full.
        NO_CAPACITY,
        /// No more leaves the lot in a month.
        RATE,
        /// The lot is used up by what is worth more.
        USED_UP,
        /// The taker has nothing to give that would be worth it to the giver on these terms.
        NOTHING_IN_RETURN
    }
}
