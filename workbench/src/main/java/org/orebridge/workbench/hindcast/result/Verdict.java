package org.orebridge.workbench.hindcast.result;

import java.util.List;

/// Whether the engine passed over all events in one trial: a lower score than every rival, and a band that holds.
///
/// @param trial which
/// @param crps mean over events of the mean over their series
/// @param error the same of the absolute error of the logarithm
/// @param comparisons with each rival, where it has an answer
/// @param covered observations within the band
/// @param observations all
/// @param directionsHit directions predicted right
/// @param directions all
/// @param decided whether every event was solved and every rival that counts had an answer
public record Verdict(
        Trial trial,
        double crps,
        double error,
        List<Comparison> comparisons,
        int covered,
        int observations,
        int directionsHit,
        int directions,
        boolean decided) {

    /// Coverage of a pass, share of observations.
    public static final double LEAST_COVERED = 0.65;

    public static final double MOST_COVERED = 0.95;

    public Verdict {
        comparisons = List.copyOf(comparisons);
    }

    /// @param rival which
    /// @param rivalCrps its mean
    /// @param engineCrps the engine's at the same observations
    /// @param events how many events it has an answer for
    public record Comparison(Rival rival, double rivalCrps, double engineCrps, int events) {
        public boolean beaten() {
            return engineCrps < rivalCrps;
        }
    }

    public double coverage() {
        return observations == 0 ? 0 : (double) covered / observations;
    }

    public boolean bandHolds() {
        return coverage() >= LEAST_COVERED && coverage() <= MOST_COVERED;
    }

    public boolean beatsRivals() {
        return comparisons.stream().filter(c -> c.rival().counts()).allMatch(Comparison::beaten);
    }

    public boolean passed() {
        return decided && beatsRivals() && bandHolds();
    }
}
