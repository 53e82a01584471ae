package org.orebridge.market.balance;

/// How far one figure was moved so that the year adds up.
///
/// @param observation what the source says
/// @param standardDeviation t a year
/// @param balanced t a year in the balanced year, stock change included
/// @param atRest t a year of the same market at rest: what it would be without the stock change
public record Adjustment(Observation observation, double standardDeviation, double balanced, double atRest) {

    /// Above this many standard deviations a move is flagged.
    public static final double FLAG = 2;

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

    public boolean flagged() {
        return Math.abs(movedDeviations()) > FLAG;
    }
}
