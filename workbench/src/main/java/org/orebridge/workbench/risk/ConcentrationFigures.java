package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.Function;
import org.orebridge.core.GovernanceDimension;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.GovernanceWeightedConcentration;
import org.orebridge.indicators.concentration.LargestShares;
import org.orebridge.indicators.concentration.ProductionConcentration;
import org.orebridge.indicators.eu.SupplyRisk;

/// How concentrated each stage of a mineral is in the world, in every year with figures.
final class ConcentrationFigures {

    private static final int THREE = 3;
    private static final Supply NOTHING = Supply.of(Map.of());
    private static final GovernanceWeightedConcentration GOVERNED = new GovernanceWeightedConcentration(0, 10);
    private static final Map<GovernanceDimension, Indicator> ALONE = Map.of(
            GovernanceDimension.VOICE_AND_ACCOUNTABILITY, Indicator.GOVERNED_BY_VOICE,
            GovernanceDimension.POLITICAL_STABILITY, Indicator.GOVERNED_BY_STABILITY,
            GovernanceDimension.GOVERNMENT_EFFECTIVENESS, Indicator.GOVERNED_BY_EFFECTIVENESS,
            GovernanceDimension.REGULATORY_QUALITY, Indicator.GOVERNED_BY_REGULATION,
            GovernanceDimension.RULE_OF_LAW, Indicator.GOVERNED_BY_LAW,
            GovernanceDimension.CONTROL_OF_CORRUPTION, Indicator.GOVERNED_BY_CORRUPTION);

    private final Outputs outputs;
    private final CountryGovernance governance;
    private final Optional<EdgeRange> mitigation;
    private final TermsOfTrade terms;

    /// @param mitigation recycling and substitution, where they are known
    ConcentrationFigures(
            Outputs outputs, CountryGovernance governance, Optional<EdgeRange> mitigation, TermsOfTrade terms) {
        this.outputs = outputs;
        this.governance = governance;
        this.mitigation = mitigation;
        this.terms = terms;
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
                figures.addAll(governed(stage, year));
                figures.addAll(euRisks(stage, year));
            }
        }
        return figures;
    }

    /// Of reserves: their concentration.
    List<RiskFigure> ofReserves() {
        var figures = new ArrayList<RiskFigure>();
        for (Stage stage : outputs.stages()) {
            for (int year : outputs.years(stage)) {
                figures.add(figure(Indicator.RESERVES, stage, year, ProductionConcentration::measure));
                figures.add(
                        figure(Indicator.LARGEST_RESERVES, stage, year, supply -> LargestShares.measure(supply, 1)));
                figures.add(figure(
                        Indicator.LARGEST_THREE_RESERVES, stage, year, supply -> LargestShares.measure(supply, THREE)));
            }
        }
        return figures;
    }

    /// By the mean of the six dimensions, and by each alone.
    private List<RiskFigure> governed(Stage stage, int year) {
        var figures = new ArrayList<RiskFigure>();
        figures.add(figure(
                Indicator.GOVERNED_CONCENTRATION,
                stage,
                year,
                supply -> GOVERNED.measure(supply, governance::euScale)));
        for (GovernanceDimension dimension : GovernanceDimension.values()) {
            Indicator alone = Optional.ofNullable(ALONE.get(dimension)).orElseThrow();
            figures.add(figure(
                    alone,
                    stage,
                    year,
                    supply -> GOVERNED.measure(supply, country -> governance.euScale(country, dimension))));
        }
        return figures;
    }

    /// With terms of trade at 1, and by the controls on record where there are any.
    private List<RiskFigure> euRisks(Stage stage, int year) {
        RiskFigure plain = figure(Indicator.EU_GLOBAL_RISK, stage, year, supply -> euRisk(supply, _ -> 1.0));
        if (plain.value().isEmpty() || !terms.isNeeded(stage, year)) {
            return List.of(plain);
        }
        RiskFigure controlled = figure(
                Indicator.EU_CONTROLLED_RISK,
                stage,
                year,
                supply -> euRisk(supply, country -> terms.of(country, stage, year)));
        Score most = euRisk(chosen(stage, year), country -> terms.of(country, stage, year) > 1 ? TermsOfTrade.MOST : 1);
        return List.of(
                plain,
                controlled
                        .widened(plain.value().orElseThrow(), "assumption")
                        .widened(most.measured().orElseThrow().high(), "assumption"));
    }

    private Score euRisk(Supply world, Function<Region, Double> terms) {
        return mitigation
                .map(edge -> edge.around(SupplyRisk.global(
                        world,
                        country -> {
                            OptionalDouble wgi = governance.euScale(country);
                            return wgi.isPresent() ? OptionalDouble.of(wgi.getAsDouble() * terms.apply(country)) : wgi;
                        },
                        edge.mitigation())))
                .orElse(Score.undefined("recycling and substitution are not known"));
    }

    private Supply chosen(Stage stage, int year) {
        SortedMap<String, Supply> supplies = outputs.supplies(stage, year);
        return supplies.getOrDefault(supplies.lastKey(), NOTHING);
    }

    /// What the latest edition gives, with a range that holds what the other sources would give.
    private RiskFigure figure(Indicator indicator, Stage stage, int year, Function<Supply, Score> measure) {
        SortedMap<String, Supply> supplies = outputs.supplies(stage, year);
        RiskFigure figure = RiskFigure.of(
                indicator, stage.word(), year, measure.apply(chosen(stage, year)), List.of(supplies.lastKey()));
        for (var source : supplies.entrySet()) {
            var other = measure.apply(source.getValue()).measured();
            if (other.isPresent()) {
                figure = figure.widened(other.get().value(), source.getKey());
            }
        }
        return figure;
    }
}
