package org.orebridge.core;

/// What a concentrate contains and how much of it is paid for and won.
///
/// @param grade t of metal per dry t of concentrate, above 0 and at most 1
/// @param payable share of the contained metal that the smelter pays for
/// @param recovery share of the contained metal that comes out as refined metal
public record ConcentrateTerms(double grade, double payable, double recovery) {

    /// Terms of the yearly copper benchmark: 30 % copper, 96.5 % of it paid for; 98 % recovered.
    public static final ConcentrateTerms COPPER_BENCHMARK = new ConcentrateTerms(0.30, 0.965, 0.98);

    public ConcentrateTerms {
        requireShare(grade, "grade");
        requireShare(payable, "payable share");
        requireShare(recovery, "recovery");
    }

    public ConcentrateTerms withGrade(double other) {
        return new ConcentrateTerms(other, payable, recovery);
    }

    private static void requireShare(double value, String what) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "The %s of a concentrate is above 0 and at most 1, found %s.%nMaybe it was given in per cent."
                            .formatted(what, value));
        }
    }
}
