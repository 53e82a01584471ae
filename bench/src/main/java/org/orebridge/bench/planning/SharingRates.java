package org.orebridge.bench.planning;

import java.util.List;
import java.util.Locale;

/// What the exact Shapley values of pooled stocks took, against every coalition planned from scratch.
///
/// @param mineral of all scenarios
/// @param parties in the order of the shares
/// @param daysHeld by every country of every party, assumed
/// @param scenarios one after another
/// @param ours seconds of processor time for all shares
/// @param scratch seconds that all coalitions planned from scratch would take: the mean of the sample, times
///   all
/// @param ratio of the two
/// @param difference largest between a sampled coalition's worth by the two, as part of what all together gain
public record SharingRates(
        String mineral,
        List<String> parties,
        double daysHeld,
        List<Case> scenarios,
        double ours,
        double scratch,
        double ratio,
        double difference) {

    /// Times less work than from scratch.
    static final double AIM = 5;

    /// As part of what all together gain, by which two searches for one plan may differ.
    static final double TOLERANCE = 1e-6;

    public SharingRates {
        parties = List.copyOf(parties);
        scenarios = List.copyOf(scenarios);
    }

    /// One scenario.
    ///
    /// @param name who stops, and the months that it may last
    /// @param cells months on branches
    /// @param gain of all together, USD
    /// @param shares Shapley values, USD
    /// @param coalitions of two and more
    /// @param planned of them; the others were told by the plan of a larger one
    /// @param steps of the solver, each with one factorisation
    /// @param ours seconds of processor time
    /// @param sampled coalitions planned from scratch
    /// @param sampledSteps of the solver for them
    /// @param sampledSeconds of processor time for them
    /// @param scratch seconds for all, scaled
    /// @param difference largest of the sample, as part of the gain
    public record Case(
            String name,
            int cells,
            double gain,
            List<Double> shares,
            int coalitions,
            int planned,
            int steps,
            double ours,
            int sampled,
            int sampledSteps,
            double sampledSeconds,
            double scratch,
            double difference) {
        public Case {
            shares = List.copyOf(shares);
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-28s %3d cells: %,4d of %,d coalitions planned, %,6d steps, %6.1f s; from scratch %6.1f s (%d sampled): %.1f times less, off %.0e",
                    name,
                    cells,
                    planned,
                    coalitions,
                    steps,
                    ours,
                    scratch,
                    sampled,
                    scratch / ours,
                    difference);
        }
    }

    static SharingRates of(List<String> parties, List<Case> scenarios) {
        double ours = scenarios.stream().mapToDouble(Case::ours).sum();
        double scratch = scenarios.stream().mapToDouble(Case::scratch).sum();
        double off = scenarios.stream().mapToDouble(Case::difference).max().orElse(0);
        return new SharingRates(
                SharingCases.MINERAL, parties, SharingCases.DAYS, scenarios, ours, scratch, scratch / ours, off);
    }

    boolean same() {
        return difference <= TOLERANCE;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s, %d parties with %.0f days each (assumed), %d scenarios: exact Shapley values %.1f s of processor time; every coalition from scratch %.1f s (sampled, scaled): %.1f times less work (aim: %.0f), worths the same to %.0e of the gain",
                mineral,
                parties.size(),
                daysHeld,
                scenarios.size(),
                ours,
                scratch,
                ratio,
                AIM,
                difference);
    }
}
