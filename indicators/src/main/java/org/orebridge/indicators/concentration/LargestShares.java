package org.orebridge.indicators.concentration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;

/// The share of the largest suppliers together, e.g. of the three largest.
///
/// CR(n) = sum of the n largest shares; 0 to 1.
public final class LargestShares {

    private LargestShares() {}

    /// @param n how many suppliers, at least 1
    public static Score measure(Supply supply, int n) {
        if (n < 1) {
            throw new IllegalArgumentException(
                    "A share of the largest asks for at least 1 country, found %d.%nMaybe 1 or 3 was meant."
                            .formatted(n));
        }
        List<Map.Entry<Region, Double>> largest = ranked(supply);
        if (largest.isEmpty()) {
            return Score.undefined("no country with a figure above zero");
        }
        double share =
                largest.stream().limit(n).mapToDouble(Map.Entry::getValue).sum();
        return new Score.Measured(share, share, share, supply.leftOut());
    }

    /// The countries with their shares, the largest first, equals in country order.
    public static List<Map.Entry<Region, Double>> ranked(Supply supply) {
        return supply.shares().entrySet().stream()
                .sorted(Map.Entry.<Region, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
