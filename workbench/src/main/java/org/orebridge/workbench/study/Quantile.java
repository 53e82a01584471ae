package org.orebridge.workbench.study;

import java.util.Arrays;
import org.orebridge.workbench.result.Amount;

/// The value below which a share of a sample lies.
public final class Quantile {

    private Quantile() {}

    /// Linear between the order statistics.
    ///
    /// @param sample in any order, not empty
    /// @param share 0 to 1
    public static double of(double[] sample, double share) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return Draws.quantile(sorted, share);
    }

    /// From the 10 % to the 90 % quantile.
    ///
    /// @param sample in any order, not empty
    public static Amount.Band band(double[] sample) {
        return new Amount.Band(of(sample, Draws.LOW), of(sample, Draws.MIDDLE), of(sample, Draws.HIGH));
    }
}
