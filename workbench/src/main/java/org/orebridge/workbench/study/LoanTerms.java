package org.orebridge.workbench.study;

/// On what terms metal is lent among parties; a place swap has neither interest nor freight.
///
/// Metal is taken up while the scenario lasts and comes back, with the interest, in the year after.
///
/// @param interest share on top that comes back in kind
public record LoanTerms(double interest) {

    /// Months in which what was lent comes back: the year that is solved beyond the scenario.
    static final int RETURN_MONTHS = 12;

    public LoanTerms {
        if (!(interest >= 0 && interest <= 1)) {
            throw new IllegalArgumentException(
                    "The interest of a loan in kind is a share of 0 to 1, found %s.%nMaybe it was given in per cent."
                            .formatted(interest));
        }
    }
}
