package org.orebridge.market.balance;

/// How far one figure was moved so that the year adds up.
///
/// @param observation what the source says
/// @param standardDeviation t a year
/// @param balanced t a year in the balanced year, stock change included
/// @param atRest t a year of the same market at rest: what it would be without the stock change
/// @param remaining standard deviation that is left at rest, t a year: what adds up with other figures is known better
public record Adjustment(
        Observation observation, double standardDeviation, double balanced, double atRest, double remaining) {

    /// Above this many standard deviations a move is flagged.
    public static final double FLAG = 2;

    /// Standard deviations from the middle of a normal to its 90 % quantile.
    private static final double TENTH = 1.2816;

    public Item item() {
        return observation.item();
    }

    public double given() {
        return observation.value();
    }

    /// Move as a share of the figure; a figure of zero is not moved.
    public double movedShare() {
        return given() == 0 ? 0 : balanced / given() - 1;
    }

    /// Move in standard deviations.
    public double movedDeviations() {
        return standardDeviation == 0 ? 0 : (balanced - given()) / standardDeviation;
    }

    /// Below this the quantity at rest lies in one case of ten, t a year.
    public double lowAtRest() {
        return quantileAtRest(-TENTH);
    }

    /// Above this the quantity at rest lies in one case of ten, t a year.
    public double highAtRest() {
        return quantileAtRest(TENTH);
    }

    /// Of the lognormal of what it is at rest and what is left of its deviation.
    private double quantileAtRest(double deviations) {
        if (!(atRest > 0)) {
            return 0;
        }
        double share = remaining / atRest;
        double variance = StrictMath.log1p(share * share);
        return atRest * StrictMath.exp(deviations * Math.sqrt(variance) - variance / 2);
    }

    public boolean flagged() {
        return Math.abs(movedDeviations()) > FLAG;
    }
}
