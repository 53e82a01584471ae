package org.orebridge.workbench.study;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.orebridge.market.TimeTree;

/// The months of a course that are reported: means over its branches, and present values added up over them.
///
/// @param tree the course's cells
/// @param count months reported, from month 1
/// @param beta monthly discount factor
record ReportedMonths(TimeTree tree, int count, double beta) {

    /// A month in which there is nothing, for each month.
    double[] nothing() {
        return new double[count];
    }

    /// By month the mean over the branches, weighted by their probability.
    double[] mean(IntToDoubleFunction ofCell) {
        var values = new double[count];
        for (int k = 0; k < tree.size(); k++) {
            if (tree.month(k) < count) {
                values[tree.month(k)] += tree.probability(k) * ofCell.applyAsDouble(k);
            }
        }
        return values;
    }

    /// Present value in month 1, added up from the first month on.
    double[] addedUp(double[] monthly) {
        var sums = new double[monthly.length];
        double sum = 0;
        for (int t = 0; t < monthly.length; t++) {
            sum += Math.pow(beta, t) * monthly[t];
            sums[t] = sum;
        }
        return sums;
    }

    /// Present value in month 1 of all the months.
    double presentValue(double[] monthly) {
        return monthly.length == 0 ? 0 : addedUp(monthly)[monthly.length - 1];
    }

    static double[] plus(double[] a, double[] b) {
        var sum = a.clone();
        Arrays.setAll(sum, t -> a[t] + b[t]);
        return sum;
    }
}
