package org.orebridge.indicators.concentration;

import java.util.SortedMap;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;

/// Herfindahl-Hirschman index of what countries produce, hold in the ground or sell to one importer.
///
/// HHI = sum of squared shares; dimensionless; 1/n for n equal countries, 1 for a single one.
///
/// What is known to exist and not where counts in the total and adds no concentration; the upper end of the
/// range puts it into countries as large as the smallest one named, because a statistic names the largest.
/// Countries without a figure are left out and named, never counted as zero.
public final class ProductionConcentration {

    private ProductionConcentration() {}

    public static Score measure(Supply supply) {
        SortedMap<Region, Double> known = supply.known();
        if (known.isEmpty()) {
            return Score.undefined("no country with a figure above zero");
        }
        double total = supply.total();
        double squares =
                known.values().stream().mapToDouble(amount -> amount * amount).sum();
        double placed = squares + unplacedSquares(supply.unplaced(), known);
        double hhi = squares / (total * total);
        return new Score.Measured(hhi, hhi, Math.max(hhi, placed / (total * total)), supply.leftOut());
    }

    /// The most that the unplaced amount can add when nobody unnamed is larger than the smallest named.
    private static double unplacedSquares(double unplaced, SortedMap<Region, Double> known) {
        double smallest =
                known.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double whole = Math.floor(unplaced / smallest);
        double rest = unplaced - whole * smallest;
        return whole * smallest * smallest + rest * rest;
    }
}
