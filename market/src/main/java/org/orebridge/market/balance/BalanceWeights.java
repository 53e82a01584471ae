package org.orebridge.market.balance;

/// How small figures are weighed.
///
/// A published figure is rounded, and a small one is mostly its rounding: 5 % of 1 t would make it fifty
/// times as certain as 5 % of 50 t. So a standard deviation is at least `floorShare` of what the world
/// makes of the form; but at most half of the figure, so that the floor never turns a small figure into nothing.
///
/// @param floorShare least standard deviation, as a share of the world's supply of the form
/// @param smallestShare shipments below this share of the world's supply of the form are left out and named:
///   they change no price by a digit that is shown, and flows ten thousand times apart cost the solver its precision
public record BalanceWeights(double floorShare, double smallestShare) {

    /// One part in two thousand (figures are printed to three digits); one part in twenty thousand.
    public static final BalanceWeights USUAL = new BalanceWeights(5e-4, 5e-5);

    public BalanceWeights {
        if (!(floorShare >= 0) || !(smallestShare >= 0) || floorShare > 0.1 || smallestShare > 0.1) {
            throw new IllegalArgumentException(
                    "Small figures are below a tenth of the world's supply, found a floor of %s and a smallest share of %s.%nMaybe they were given in per cent."
                            .formatted(floorShare, smallestShare));
        }
    }

    double standardDeviation(Observation observation, double worldSupply) {
        double value = observation.value();
        return Math.max(observation.deviation() * value, Math.min(floorShare * worldSupply, value / 2));
    }
}
