package org.orebridge.indicators.usgs;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.orebridge.core.Region;
import org.orebridge.core.Share;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.GovernanceWeightedConcentration;

/// Supply risk as the U.S. Geological Survey frames it: will a foreign supply break, does it reach us, can we
/// bear it?
///
/// SR = (DP x TE x EV)^(1/3), each from 0 to 1: disruption potential = concentration of production outside the
/// importer weighted by how unable or unwilling each country is to supply; trade exposure = net import
/// reliance; economic vulnerability = what the material costs its users against what they earn, on the scale of
/// the most exposed one.
///
/// Approximate: the published weights rest on the Fraser Institute's survey and on trade, values and military
/// ties; here governance stands for both. Economic vulnerability needs operating profits by industry, which are
/// not public for Korea and Japan; where it is missing the risk is undefined and the two other parts are still
/// given.
///
/// Source: Nassar et al. 2020, Science Advances 6(8), eaay8647.
public final class SupplyRisk {

    private static final GovernanceWeightedConcentration CONCENTRATION = new GovernanceWeightedConcentration(0, 1);

    private SupplyRisk() {}

    /// Concentration of the production of others, weighted by how far each is from able and willing to supply;
    /// 0 to 1.
    ///
    /// @param world production by country, the importer's own included
    /// @param own whether a country belongs to the importer; its production can not be cut off from it
    /// @param unwillingness of each country, 0 to 1
    public static Score disruptionPotential(
            Supply world, Predicate<Region> own, Function<Region, OptionalDouble> unwillingness) {
        return CONCENTRATION.measure(
                world, country -> own.test(country) ? OptionalDouble.of(0) : unwillingness.apply(country));
    }

    /// The three as one.
    ///
    /// @param economicVulnerability empty where it is not known
    public static Score of(Score disruptionPotential, Share tradeExposure, Optional<Share> economicVulnerability) {
        if (economicVulnerability.isEmpty()) {
            return Score.undefined("economic vulnerability is not public: profits of the using industries are missing");
        }
        double rest = tradeExposure.value() * economicVulnerability.get().value();
        return disruptionPotential.through(potential -> Math.cbrt(potential * rest));
    }
}
