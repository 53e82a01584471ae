package org.orebridge.workbench.cooperation.plan;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Bands of one width around what holders release of one form together, no narrower than a reader may infer.
///
/// A reader adds up the bands and takes off what it knows. Nobody knows more than all holders but one who put
/// their releases together: they are left with the last one's. Months whose band begins at zero may be empty: the
/// narrowest interval that counts takes one step for all of them together.
final class Bands {

    private final List<double[][]> branches;

    /// @param branches t by holder and month, one for each branch
    Bands(List<double[][]> branches) {
        this.branches = branches;
    }

    /// @param total t
    /// @param step t
    static double low(double total, double step) {
        return Math.floor(total / step) * step;
    }

    /// The narrowest step of 1, 2, 5 times a power of ten at which no reader's interval is narrower than a
    /// share of its upper end.
    double step(double narrowest) {
        double largest = branches.stream()
                .mapToDouble(b -> months(b).max().orElse(0))
                .max()
                .orElse(0);
        if (largest <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(largest)) - 1);
        for (int i = 0; ; i++) {
            double step = power * Math.pow(10, Math.floor(i / 3.0)) * new double[] {1, 2, 5}[i % 3];
            if (narrowest(step) >= narrowest) {
                return step;
            }
        }
    }

    private static DoubleStream months(double[][] branch) {
        return IntStream.range(0, branch[0].length).mapToDouble(t -> total(branch, t));
    }

    static double total(double[][] branch, int month) {
        double sum = 0;
        for (double[] holder : branch) {
            sum += holder[month];
        }
        return sum;
    }

    /// Width of the narrowest interval for one holder's releases, as a share of its upper end.
    private double narrowest(double step) {
        return branches.stream()
                .flatMapToDouble(
                        branch -> IntStream.range(0, branch.length).mapToDouble(holder -> width(branch, holder, step)))
                .min()
                .orElse(1);
    }

    /// What all others together are left with of one holder's.
    private static double width(double[][] branch, int holder, double step) {
        double low = 0;
        double high = 0;
        double empty = 0;
        for (int t = 0; t < branch[0].length; t++) {
            double others = total(branch, t) - branch[holder][t];
            double from = low(total(branch, t), step);
            if (from > 0) {
                low += Math.max(0, from - others);
                high += Math.max(0, from + step - others);
            } else {
                empty = Math.max(empty, step - others);
            }
        }
        return (high + empty - low) / (high + empty);
    }
}
