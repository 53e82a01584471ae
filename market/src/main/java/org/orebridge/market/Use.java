package org.orebridge.market;

import java.util.List;
import java.util.Optional;

/// What one sector uses of one form in one region, and what it would pay for it.
///
/// @param node node index
/// @param sector the using sector, e.g. `batteries`
/// @param baseUse t/month at rest
/// @param segments the inverse demand curve from the highest price to the lowest
/// @param substitution how the sector can install a substitute, where it can
/// @param valueAdded USD of the sector's value added per t of the material at rest, for value added at risk
/// @param componentInventory months of output that the sector holds as components, outside the commercial stock
public record Use(
        int node,
        String sector,
        double baseUse,
        List<Segment> segments,
        Optional<Substitution> substitution,
        double valueAdded,
        double componentInventory) {

    public Use {
        segments = List.copyOf(segments);
    }

    /// One piece of an inverse demand curve.
    ///
    /// @param width t/month
    /// @param priceTop USD/t paid for its first tonne
    /// @param priceBottom USD/t paid for its last tonne
    /// @param core whether losing it stops output: the part wanted up to the value in use
    public record Segment(double width, double priceTop, double priceBottom, boolean core) {
        public Segment {
            Require.notNegative(width, "width", "segment");
            if (priceBottom > priceTop) {
                throw new IllegalArgumentException(
                        "An inverse demand curve falls, found %s USD/t rising to %s.".formatted(priceTop, priceBottom));
            }
        }
    }

    /// A substitute that costs money to install, is built at a limited rate and stays.
    ///
    /// @param operatingCost USD per t displaced
    /// @param capacityCost USD per (t/month) installed
    /// @param largest most that can be installed, t/month
    /// @param monthlyAddition most that can be added a month, t/month
    /// @param retirement share of the installed that retires each month
    /// @param salvage share of the capacity cost that the installed is worth at the end of the horizon
    /// @param curvature slope of the operating cost, USD/t per (t/month); tiny, keeps the split unique
    /// @param additionSlope slope of the capacity cost in what is added in a month, USD per (t/month) squared
    public record Substitution(
            double operatingCost,
            double capacityCost,
            double largest,
            double monthlyAddition,
            double retirement,
            double salvage,
            double curvature,
            double additionSlope) {

        /// Adding at the largest rate costs a tenth more at the margin than adding slowly.
        public Substitution(
                double operatingCost,
                double capacityCost,
                double largest,
                double monthlyAddition,
                double retirement,
                double salvage,
                double curvature) {
            this(
                    operatingCost,
                    capacityCost,
                    largest,
                    monthlyAddition,
                    retirement,
                    salvage,
                    curvature,
                    monthlyAddition > 0 ? 0.1 * capacityCost / monthlyAddition : 0);
        }
    }
}
