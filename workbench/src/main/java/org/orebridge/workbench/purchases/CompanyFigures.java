package org.orebridge.workbench.purchases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.GovernanceWeightedConcentration;
import org.orebridge.indicators.concentration.ProductionConcentration;
import org.orebridge.indicators.geopolrisk.GeoPolRisk;
import org.orebridge.workbench.risk.CountryGovernance;
import org.orebridge.workbench.risk.Indicator;
import org.orebridge.workbench.risk.RiskFigure;

/// The published indicators with a company in the place of a country.
///
/// GeoPolRisk of a company: the world's concentration of the form bought x the mean political instability of its
/// sellers;
/// its own production is none, what it buys at home is no import and counts in the total.
final class CompanyFigures {

    private static final String TABLE = "purchases";

    private final CountryGovernance governance;
    private final WorldOutput world;
    private final Optional<Party> party;

    CompanyFigures(CountryGovernance governance, WorldOutput world, Optional<Party> party) {
        this.governance = governance;
        this.world = world;
        this.party = party;
    }

    /// @param lines of one mineral
    /// @param mines shares of what was bought by country of the mine; empty where nothing could be followed
    /// @param followed share of the tonnes behind these
    List<RiskFigure> list(List<Bought> lines, SortedMap<Region, Double> mines, double followed) {
        Supply sellers = Supply.of(bySeller(lines));
        var figures = new ArrayList<RiskFigure>();
        figures.add(figure(Indicator.IMPORT_CONCENTRATION, "seller", ProductionConcentration.measure(sellers)));
        figures.add(figure(
                Indicator.IMPORT_CONCENTRATION,
                "origin",
                mines.isEmpty()
                        ? Score.undefined("the mines behind it cannot be followed")
                        : ProductionConcentration.measure(
                                new Supply(Supply.of(mines).byCountry(), Math.max(0, 1 - followed)))));
        figures.add(figure(
                Indicator.GOVERNED_CONCENTRATION,
                "seller",
                new GovernanceWeightedConcentration(0, 10).measure(sellers, governance::euScale)));
        figures.add(geopolrisk(lines));
        return figures;
    }

    private RiskFigure figure(Indicator indicator, String of, Score score) {
        return RiskFigure.of(indicator, of, governance.year(), score, List.of(TABLE));
    }

    private static SortedMap<Region, Double> bySeller(List<Bought> lines) {
        SortedMap<Region, Double> tonnes = new TreeMap<>();
        lines.forEach(line -> tonnes.merge(line.origin(), line.tonnes(), Double::sum));
        return tonnes;
    }

    /// Forms of which the world's output is counted apart are measured apart and weighed by their tonnes.
    private RiskFigure geopolrisk(List<Bought> lines) {
        Map<WorldOutput.Basis, List<Bought>> groups = new LinkedHashMap<>();
        for (Bought line : lines) {
            Optional<WorldOutput.Basis> basis = world.of(line.material());
            if (basis.isEmpty()) {
                return figure(
                        Indicator.GEOPOLRISK, "seller", Score.undefined("nobody counts the world's output by country"));
            }
            groups.computeIfAbsent(basis.get(), _ -> new ArrayList<>()).add(line);
        }
        double all = lines.stream().mapToDouble(Bought::tonnes).sum();
        Score.Measured sum = null;
        var sources = new ArrayList<String>(List.of(TABLE));
        int year = 0;
        for (Map.Entry<WorldOutput.Basis, List<Bought>> group : groups.entrySet()) {
            Score.Measured one = measured(group.getKey(), group.getValue());
            double weight =
                    group.getValue().stream().mapToDouble(Bought::tonnes).sum() / all;
            sum = plus(sum, one, weight);
            sources.add(group.getKey().source());
            year = Math.max(year, group.getKey().year());
        }
        return RiskFigure.of(
                Indicator.GEOPOLRISK,
                "seller",
                year,
                java.util.Objects.requireNonNull(sum),
                sources.stream().distinct().toList());
    }

    private Score.Measured measured(WorldOutput.Basis basis, List<Bought> lines) {
        SortedMap<Region, Double> foreign = bySeller(lines);
        double home = 0;
        for (Region seller : List.copyOf(foreign.keySet())) {
            if (party.filter(one -> one.contains(seller)).isPresent()) {
                home += java.util.Objects.requireNonNull(foreign.remove(seller));
            }
        }
        return GeoPolRisk.measure(basis.concentration(), home, foreign, governance::stability)
                .score();
    }

    private static Score.Measured plus(
            Score.@org.jspecify.annotations.Nullable Measured sum, Score.Measured one, double weight) {
        var leftOut = new java.util.TreeSet<>(one.leftOut());
        if (sum == null) {
            return new Score.Measured(weight * one.value(), weight * one.low(), weight * one.high(), leftOut);
        }
        leftOut.addAll(sum.leftOut());
        return new Score.Measured(
                sum.value() + weight * one.value(),
                sum.low() + weight * one.low(),
                sum.high() + weight * one.high(),
                leftOut);
    }
}
