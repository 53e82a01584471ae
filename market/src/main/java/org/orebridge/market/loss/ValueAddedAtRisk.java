package org.orebridge.market.loss;

import java.util.Arrays;
import java.util.List;

/// Output and value added that a sector loses, month by month, once its component inventory is used up.
///
/// `output(t) = min(1, served(t) + inventory(t-1))`; the inventory falls by what it gives and is rebuilt
/// only in months in which need is fully served. `lost(t) = value added of a month x (1 - output(t))`.
///
/// @param output share of output at rest
/// @param inventory months of output left at the end of each month
/// @param lost value added lost, in the unit of the value added given
public record ValueAddedAtRisk(double[] output, double[] inventory, double[] lost) {

    /// Most that is rebuilt in a month, in months of output.
    private static final double REBUILDING = 0.05;

    /// A share this close to one counts as fully served: the solver's tolerance.
    private static final double FULLY = 1 - 1e-6;

    /// @param served share of need served in each month, 0 to 1
    /// @param valueAddedOfAMonth at rest, e.g. USD
    /// @param inventoryAtRest months of output held as components before the shock
    public static ValueAddedAtRisk of(double[] served, double valueAddedOfAMonth, double inventoryAtRest) {
        if (!(valueAddedOfAMonth >= 0) || !(inventoryAtRest >= 0)) {
            throw new IllegalArgumentException(
                    "Value added and component inventory are at least zero, found %s and %s.%nMaybe a sign is wrong."
                            .formatted(valueAddedOfAMonth, inventoryAtRest));
        }
        var output = new double[served.length];
        var inventory = new double[served.length];
        var lost = new double[served.length];
        double held = inventoryAtRest;
        for (int t = 0; t < served.length; t++) {
            output[t] = Math.min(1, served[t] + held);
            held -= Math.max(0, output[t] - served[t]);
            if (served[t] >= FULLY) {
                held = Math.min(inventoryAtRest, held + REBUILDING);
            }
            inventory[t] = held;
            lost[t] = valueAddedOfAMonth * (1 - output[t]);
        }
        return new ValueAddedAtRisk(output, inventory, lost);
    }

    /// Share served of a sector that needs several materials at once: in each month the scarcest decides.
    ///
    /// @param served by material, each one share a month
    public static double[] scarcest(List<double[]> served) {
        var least = new double[served.getFirst().length];
        Arrays.fill(least, 1);
        for (double[] material : served) {
            for (int t = 0; t < least.length; t++) {
                least[t] = Math.min(least[t], material[t]);
            }
        }
        return least;
    }

    /// Value added lost over all months.
    public double total() {
        return Arrays.stream(lost).sum();
    }
}
