package org.orebridge.planning.swap;

/// What may not be done with a lot, nor with what is made of it.
public enum Encumbrance {
    /// It stays in the countries of its owner and the one that it comes from.
    NO_THIRD_COUNTRIES,
    /// It may be sold or exchanged but not lent.
    NO_LOANS,
    /// It may be sold for money and nothing else.
    SALE_ONLY,
    /// It may serve the end use that was stated and no other.
    END_USE
}
