package org.orebridge.workbench.hindcast.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How closely two lists of numbers rise together, by their ranks (Spearman): 1 together, -1 against each other.
public final class RankCorrelation {

    private RankCorrelation() {}

    /// 0 where one of the two never changes.
    public static double of(double[] x, double[] y) {
        double[] a = ranks(x);
        double[] b = ranks(y);
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double both = 0;
        double squareA = 0;
        double squareB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            squareA += (a[i] - meanA) * (a[i] - meanA);
            squareB += (b[i] - meanB) * (b[i] - meanB);
        }
        return squareA == 0 || squareB == 0 ? 0 : both / Math.sqrt(squareA * squareB);
    }

    /// Ranks from 0; equal values share their mean rank.
    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        var ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int until = from;
            while (until < order.length && values[order[until]] == values[order[from]]) {
                until++;
            }
            for (int k = from; k < until; k++) {
                ranks[order[k]] = (from + until - 1) / 2.0;
            }
            from = until;
        }
        return ranks;
    }
}
