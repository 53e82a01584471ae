package org.orebridge.workbench.cooperation.plan;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Bands of one width around what holders release of one form together, no narrower than a reader may infer.
///
/// A reader adds up the bands. One who is no holder learns what all released together; a holder takes its own
/// releases off and, where there are two, is left with the other's. Months whose band begins at zero may be
/// empty: the narrowest interval that counts takes one step for all of them together.
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

    /// Width of the narrowest interval that a reader is left with, as a share of its upper end.
    private double narrowest(double step) {
        double least = 1;
        for (double[][] branch : branches) {
            int holders = branch.length;
            if (holders == 1) {
                least = Math.min(least, width(branch, -1, step));
            }
            // With three or more, what is left is several holders' together; it is kept as wide all the same.
            for (int reader = 0; holders > 1 && reader < holders; reader++) {
                least = Math.min(least, width(branch, reader, step));
            }
        }
        return least;
    }

    private static double width(double[][] branch, int reader, double step) {
        double low = 0;
        double high = 0;
        double empty = 0;
        for (int t = 0; t < branch[0].length; t++) {
            double own = reader < 0 ? 0 : branch[reader][t];
            double from = low(total(branch, t), step);
            if (from > 0) {
                low += Math.max(0, from - own);
                high += Math.max(0, from + step - own);
            } else {
                empty = Math.max(empty, step - own);
            }
        }
        return (high + empty - low) / (high + empty);
    }
}
