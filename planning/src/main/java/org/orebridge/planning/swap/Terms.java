package org.orebridge.planning.swap;

/// What parties take for what they give.
///
/// @param kind how accounts are settled
/// @param within months within which a loan is returned
/// @param interest share in kind on top of what is returned
/// @param pairwise whether the account has to be settled between any two by themselves, with no third
/// @param even whether each party gets the same share of the most that it could gain, as large as can be
///   (Kalai and Smorodinsky 1975), instead of all together the most; in money payments do that
public record Terms(Kind kind, int within, double interest, boolean pairwise, boolean even) {

    public static final Terms SALE = of(Kind.SALE);
    public static final Terms BARTER = of(Kind.BARTER);
    public static final Terms CLAIMS = of(Kind.CLAIMS);

    public Terms {
        if (within < 1 || !(interest >= 0)) {
            throw new IllegalArgumentException(
                    "A loan is returned within 1 month or more with interest of 0 or more, found %d months, %s."
                            .formatted(within, interest));
        }
        if (even && kind == Kind.SALE) {
            throw new IllegalArgumentException(
                    "What is settled in money is spread by payments.\nMaybe barter, claims or loan was meant.");
        }
    }

    /// How accounts are settled.
    public enum Kind {
        /// In money: whoever gains pays whoever loses.
        SALE,
        /// In goods alone: what a party gets is worth at least what it gives up, and no less than it has alone.
        BARTER,
        /// Place swaps: tonne for tonne of each mineral, no claim left over.
        CLAIMS,
        /// In kind and in time: what was lent comes back, with interest.
        LOAN
    }

    private static Terms of(Kind kind) {
        return new Terms(kind, 1, 0, false, false);
    }

    /// @param within months within which it is returned
    /// @param interest share in kind
    public static Terms loan(int within, double interest) {
        return new Terms(Kind.LOAN, within, interest, false, false);
    }

    /// The same with another time within which loans are returned.
    public Terms within(int months) {
        return new Terms(kind, months, interest, pairwise, even);
    }

    /// The same, settled between any two by themselves.
    public Terms betweenTwo() {
        return new Terms(kind, within, interest, true, even);
    }

    /// The same with what swaps bring spread evenly.
    public Terms evenly() {
        return new Terms(kind, within, interest, pairwise, true);
    }

    /// Whether a lot under some encumbrance may go from its owner to another on these terms.
    ///
    /// @param lent whether it is to be returned
    boolean allow(Encumbrance encumbrance, boolean lent) {
        return switch (encumbrance) {
            case SALE_ONLY -> kind == Kind.SALE;
            case NO_LOANS -> !lent;
            case NO_THIRD_COUNTRIES, END_USE -> true;
        };
    }
}
