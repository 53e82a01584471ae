package org.orebridge.indicators.concentration;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;

/// Herfindahl-Hirschman index in which a badly governed supplier counts more.
///
/// HHI_WGI = sum of share^2 x weight of the country; with the EU's scale 0 (best governed, many) to 10 (worst,
/// one). A country whose weight is unknown gets the mean of the others by squared share; the range runs from
/// the least to the greatest weight of the scale, and the country is named.
///
/// Source: EU methodology for the list of critical raw materials (2017).
public final class GovernanceWeightedConcentration {

    private final double least;
    private final double greatest;

    /// @param least weight of the best governed
    /// @param greatest weight of the worst governed
    public GovernanceWeightedConcentration(double least, double greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    /// @param weight of each country, on the scale; empty where governance is not scored
    public Score measure(Supply supply, Function<Region, OptionalDouble> weight) {
        double known = 0;
        double weighted = 0;
        double unscored = 0;
        SortedSet<Region> without = new TreeSet<>();
        SortedMap<Region, Double> shares = supply.shares();
        for (Map.Entry<Region, Double> share : shares.entrySet()) {
            double square = share.getValue() * share.getValue();
            OptionalDouble found = weight.apply(share.getKey());
            if (found.isPresent()) {
                known += square;
                weighted += square * found.getAsDouble();
            } else {
                unscored += square;
                without.add(share.getKey());
            }
        }
        if (known == 0) {
            return Score.undefined("no supplier has both a figure and a governance score");
        }
        return new Score.Measured(
                weighted + unscored * weighted / known,
                weighted + unscored * least,
                weighted + unscored * greatest,
                supply.leftOut(),
                without);
    }
}
