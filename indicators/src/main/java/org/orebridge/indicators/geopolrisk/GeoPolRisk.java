package org.orebridge.indicators.geopolrisk;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;

/// How much a user's supply of one raw material depends on badly governed sellers in a concentrated world
/// market.
///
/// WTA = sum over sellers of g x imports / (own production + all imports), with g = (2.5 - political stability)
/// / 5 from 0 to 1; score = HHI of the world's production x WTA; characterisation factor = score x price /
/// price of copper. The user is a country, a group of countries (trade inside it left out), or a company (own
/// production none).
///
/// A seller without a governance score counts in the imports and not in the weighted ones; the range gives it
/// the best and the worst score, and it is named.
///
/// Source: Gemechu et al. 2016; Cimprich et al. 2019; Koyamparambath et al. 2024 (geopolrisk-py).
public final class GeoPolRisk {

    private GeoPolRisk() {}

    /// The score and what it is made of.
    ///
    /// @param hhi concentration of the world's production, 0 to 1
    /// @param weightedImports sum of g x imports, in the unit of the imports
    /// @param imports from all sellers
    /// @param weightedTradeAverage WTA, 0 to 1
    /// @param score HHI x WTA, with the range that sellers without a governance score leave
    public record Result(
            double hhi, double weightedImports, double imports, double weightedTradeAverage, Score.Measured score) {

        /// Characterisation factor per kg, relative to copper.
        ///
        /// @param price of the material, USD/kg
        /// @param copper price of copper of the same year, USD/kg
        public double characterisationFactor(double price, double copper) {
            return score.value() * price / copper;
        }
    }

    /// @param hhi concentration of the world's production, 0 to 1
    /// @param ownProduction of the user, in the unit of the imports
    /// @param imports by seller
    /// @param risk g of each seller, 0 to 1; empty where it is not scored
    /// @throws IllegalArgumentException where the user neither produces nor imports
    public static Result measure(
            double hhi,
            double ownProduction,
            SortedMap<Region, Double> imports,
            Function<Region, OptionalDouble> risk) {
        double all = 0;
        double weighted = 0;
        double unscored = 0;
        SortedSet<Region> without = new TreeSet<>();
        for (Map.Entry<Region, Double> flow : imports.entrySet()) {
            OptionalDouble g = risk.apply(flow.getKey());
            all += flow.getValue();
            weighted += g.orElse(0) * flow.getValue();
            if (g.isEmpty()) {
                unscored += flow.getValue();
                without.add(flow.getKey());
            }
        }
        double supply = ownProduction + all;
        if (!(supply > 0)) {
            throw new IllegalArgumentException(
                    "A user without production and imports has no weighted trade average.%nMaybe the material goes by another customs code."
                            .formatted());
        }
        double average = weighted / supply;
        double highest = (weighted + unscored) / supply;
        return new Result(
                hhi,
                weighted,
                all,
                average,
                new Score.Measured(hhi * average, hhi * average, hhi * highest, new TreeSet<>(), without));
    }
}
