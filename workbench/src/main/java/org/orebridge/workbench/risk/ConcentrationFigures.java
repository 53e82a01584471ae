package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.orebridge.core.Stage;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.GovernanceWeightedConcentration;
import org.orebridge.indicators.concentration.LargestShares;
import org.orebridge.indicators.concentration.ProductionConcentration;
import org.orebridge.indicators.eu.SupplyRisk;
import org.orebridge.indicators.eu.SupplyRisk.Mitigation;

/// How concentrated each stage of a mineral is in the world, in every year with figures.
final class ConcentrationFigures {

    private static final int THREE = 3;
    private static final Supply NOTHING = Supply.of(Map.of());

    private final Outputs outputs;
    private final CountryGovernance governance;
    private final Optional<Mitigation> mitigation;

    /// @param mitigation recycling and substitution, where they are known
    ConcentrationFigures(Outputs outputs, CountryGovernance governance, Optional<Mitigation> mitigation) {
        this.outputs = outputs;
        this.governance = governance;
        this.mitigation = mitigation;
    }

    /// Of production: every index, stage and year.
    List<RiskFigure> ofProduction() {
        var figures = new ArrayList<RiskFigure>();
        for (Stage stage : outputs.stages()) {
            for (int year : outputs.years(stage)) {
                figures.add(figure(Indicator.CONCENTRATION, stage, year, ProductionConcentration::measure));
                figures.add(figure(Indicator.LARGEST, stage, year, supply -> LargestShares.measure(supply, 1)));
                figures.add(
                        figure(Indicator.LARGEST_THREE, stage, year, supply -> LargestShares.measure(supply, THREE)));
                figures.add(figure(
                        Indicator.GOVERNED_CONCENTRATION,
                        stage,
                        year,
                        supply -> new GovernanceWeightedConcentration(0, 10).measure(supply, governance::euScale)));
                figures.add(figure(Indicator.EU_GLOBAL_RISK, stage, year, this::euRisk));
            }
        }
        return figures;
    }

    /// Of reserves: their concentration.
    List<RiskFigure> ofReserves() {
        return outputs.stages().stream()
                .flatMap(stage -> outputs.years(stage).stream()
                        .map(year -> figure(Indicator.RESERVES, stage, year, ProductionConcentration::measure)))
                .toList();
    }

    private Score euRisk(Supply world) {
        return mitigation
                .map(edge -> SupplyRisk.global(world, governance::euScale, edge))
                .orElse(Score.undefined("recycling and substitution are not known"));
    }

    /// What the latest edition gives, with a range that holds what the other sources would give.
    private RiskFigure figure(Indicator indicator, Stage stage, int year, Function<Supply, Score> measure) {
        SortedMap<String, Supply> supplies = outputs.supplies(stage, year);
        String chosen = supplies.lastKey();
        RiskFigure figure = RiskFigure.of(
                indicator, stage.word(), year, measure.apply(supplies.getOrDefault(chosen, NOTHING)), List.of(chosen));
        for (var source : supplies.entrySet()) {
            var other = measure.apply(source.getValue()).measured();
            if (other.isPresent()) {
                figure = figure.widened(other.get().value(), source.getKey());
            }
        }
        return figure;
    }
}
