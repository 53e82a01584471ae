package org.orebridge.indicators.eu;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.orebridge.core.Region;
import org.orebridge.core.Share;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.GovernanceWeightedConcentration;

/// Supply risk of a raw material by the European Union's method, for any importer.
///
/// SR = [ HHI_GS x IR/2 + HHI_EU x (1 - IR/2) ] x (1 - EoL-RIR) x SI_SR, with HHI = sum of share^2 x WGI x t
/// over the suppliers: of the world (GS) and of the importer itself (EU). A material is critical for the EU
/// from SR 1.0 on. Where the importer's own sourcing is not known, the world's stands alone.
///
/// Source: EU methodology for the list of critical raw materials (2017), section on supply risk.
public final class SupplyRisk {

    /// The EU's threshold of criticality.
    public static final double THRESHOLD = 1.0;

    private static final GovernanceWeightedConcentration CONCENTRATION = new GovernanceWeightedConcentration(0, 10);

    private SupplyRisk() {}

    /// What takes the edge off a concentrated supply.
    ///
    /// @param endOfLifeRecycling EoL-RIR: part of all input that comes from old scrap
    /// @param substitution SI_SR: from 1 (nothing stands in) downwards
    public record Mitigation(Share endOfLifeRecycling, Share substitution) {

        double factor() {
            return endOfLifeRecycling.complement().value() * substitution.value();
        }
    }

    /// From the world's suppliers alone.
    ///
    /// @param world production by country
    /// @param governance of each country on the EU's scale (0 to 10), times its terms of trade t
    public static Score global(Supply world, Function<Region, OptionalDouble> governance, Mitigation mitigation) {
        return CONCENTRATION.measure(world, governance).through(hhi -> hhi * mitigation.factor());
    }

    /// From the world's and the importer's own suppliers, by how much it imports.
    ///
    /// @param own where the importer's supply comes from, its own production included
    /// @param importReliance of the importer; `NONE` for a net exporter
    public static Score mixed(
            Supply world,
            Supply own,
            Share importReliance,
            Function<Region, OptionalDouble> governance,
            Mitigation mitigation) {
        Score global = CONCENTRATION.measure(world, governance);
        Score sourced = CONCENTRATION.measure(own, governance);
        double weight = importReliance.value() / 2;
        return switch (global) {
            case Score.Undefined none -> none;
            case Score.Measured ours ->
                switch (sourced) {
                    case Score.Undefined none -> none;
                    case Score.Measured theirs -> mixed(ours, theirs, weight).through(hhi -> hhi * mitigation.factor());
                };
        };
    }

    private static Score mixed(Score.Measured global, Score.Measured own, double weight) {
        return new Score.Measured(
                weight * global.value() + (1 - weight) * own.value(),
                weight * global.low() + (1 - weight) * own.low(),
                weight * global.high() + (1 - weight) * own.high(),
                Score.union(global.leftOut(), own.leftOut()),
                Score.union(global.ungoverned(), own.ungoverned()));
    }
}
