package org.orebridge.workbench.risk;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Region;

/// The indicators of one mineral for one party, and who stands behind what it uses.
///
/// @param mineral id
/// @param name in English
/// @param modelled whether there is a balanced network; without one only output and prices are measured
/// @param figures in the order of {@link Indicator}
/// @param dependence the countries behind the party's use, the largest origin first and the rest of the
///   world last; empty without a network
public record MineralRisk(
        String mineral, String name, boolean modelled, List<RiskFigure> figures, List<Dependence> dependence) {

    public MineralRisk {
        figures = List.copyOf(figures);
        dependence = List.copyOf(dependence);
    }

    /// One country behind the party's use; shares of the metal that it uses in a year, each with its range.
    ///
    /// @param country code
    /// @param seller what the party gets from it directly, or makes itself
    /// @param origin what came out of its ground or its scrap
    /// @param passage what passed through it at any stage, origin included; the party's own territory is left
    ///   out
    public record Dependence(String country, Ranged seller, Ranged origin, Ranged passage) {

        /// The largest part that it has in any way.
        double largest() {
            return Math.max(seller.value(), Math.max(origin.value(), passage.value()));
        }

        /// Whether it is other countries together and so nobody that anybody could ask.
        boolean isResidual() {
            return country.equals(Region.REST_OF_WORLD.code());
        }
    }

    /// The named country that most of the party's use came out of.
    Optional<Dependence> largestOrigin() {
        return dependence.stream().filter(line -> !line.isResidual()).findFirst();
    }
}
