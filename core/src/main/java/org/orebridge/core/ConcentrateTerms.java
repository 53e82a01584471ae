package org.orebridge.core;

/// What a concentrate contains and how much of it is paid for and won.
///
/// @param grade t of metal per dry t of concentrate, above 0 and at most 1
/// @param payable share of the contained metal that the smelter pays for
/// @param recovery share of the contained metal that comes out as refined metal
public record ConcentrateTerms(double grade, double payable, double recovery) {

    public ConcentrateTerms {
        requireShare(grade, "grade");
        requireShare(payable, "payable share");
        requireShare(recovery, "recovery");
    }

    public ConcentrateTerms withGrade(double other) {
        return new ConcentrateTerms(other, payable, recovery);
    }

    /// USD per dry t of concentrate that an amount per t of contained metal comes to.
    public double perDryTonne(double usdPerContainedTonne) {
        return usdPerContainedTonne * grade;
    }

    /// USD per t of payable metal that an amount per t of contained metal comes to.
    public double perPayableTonne(double usdPerContainedTonne) {
        return usdPerContainedTonne / payable;
    }

    /// US cents per lb of payable metal that an amount per t of contained metal comes to.
    public double centsPerPayablePound(double usdPerContainedTonne) {
        return perPayableTonne(usdPerContainedTonne) / TreatmentCharge.USD_PER_TONNE_OF_A_CENT_PER_POUND;
    }

    private static void requireShare(double value, String what) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "The %s of a concentrate is above 0 and at most 1, found %s.%nMaybe it was given in per cent."
                            .formatted(what, value));
        }
    }
}
