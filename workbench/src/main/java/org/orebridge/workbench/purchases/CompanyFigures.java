package org.orebridge.workbench.purchases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.GovernanceWeightedConcentration;
import org.orebridge.indicators.concentration.ProductionConcentration;
import org.orebridge.indicators.geopolrisk.GeoPolRisk;
import org.orebridge.workbench.risk.CountryGovernance;
import org.orebridge.workbench.risk.Indicator;
import org.orebridge.workbench.risk.RelativePrices;
import org.orebridge.workbench.risk.RiskFigure;

/// The published indicators with a company in the place of a country.
///
/// GeoPolRisk of a company: the world's concentration of the form bought x the mean political instability of its
/// sellers; its own production is none, what it buys at home is no import and counts in the total. Its factor is that
/// score x the form's price of the year, relative to copper's.
final class CompanyFigures {

    private static final String TABLE = "purchases";
    private static final String SELLER = "seller";
    private static final double EPSILON = 1e-9;

    private final CountryGovernance governance;
    private final WorldOutput world;
    private final Optional<Party> party;
    private final RelativePrices prices;

    CompanyFigures(CountryGovernance governance, WorldOutput world, Optional<Party> party, RelativePrices prices) {
        this.governance = governance;
        this.world = world;
        this.party = party;
        this.prices = prices;
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
        figures.addAll(geopolrisk(lines));
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
    private List<RiskFigure> geopolrisk(List<Bought> lines) {
        Map<WorldOutput.Basis, List<Bought>> groups = new LinkedHashMap<>();
        for (Bought line : lines) {
            Optional<WorldOutput.Basis> basis = world.of(line.material());
            if (basis.isEmpty()) {
                Score none = Score.undefined("nobody counts the world's output by country");
                return List.of(
                        figure(Indicator.GEOPOLRISK, SELLER, none), figure(Indicator.GEOPOLRISK_FACTOR, SELLER, none));
            }
            groups.computeIfAbsent(basis.get(), _ -> new ArrayList<>()).add(line);
        }
        var score = new WeightedScore();
        var factor = new WeightedScore();
        groups.forEach((basis, own) -> {
            Score.Measured one = measured(basis, own);
            score.add(one, tonnes(own), List.of(TABLE, basis.source()), basis.year());
            byForm(own).forEach((form, part) -> {
                OptionalDouble price = prices.toCopper(part.getFirst().mineral(), form, basis.year());
                if (price.isPresent()) {
                    List<String> behind =
                            new ArrayList<>(prices.sources(part.getFirst().mineral(), form, basis.year()));
                    behind.addFirst(basis.source());
                    behind.addFirst(TABLE);
                    factor.add(
                            one.through(found -> found * price.getAsDouble())
                                    .measured()
                                    .orElseThrow(),
                            tonnes(part),
                            behind,
                            basis.year());
                }
            });
        });
        return List.of(score.figure(Indicator.GEOPOLRISK, SELLER), priced(factor, factor.weight() / tonnes(lines)));
    }

    /// What has no price on record has no factor; how much that is stands beside it.
    private RiskFigure priced(WeightedScore factor, double share) {
        if (share == 0) {
            return figure(
                    Indicator.GEOPOLRISK_FACTOR,
                    SELLER,
                    Score.undefined("no price of the form is on record for the year"));
        }
        RiskFigure figure = factor.figure(Indicator.GEOPOLRISK_FACTOR, SELLER);
        return share > 1 - EPSILON
                ? figure
                : figure.noting("of %.1f %% of the tonnes; no price of the rest is on record".formatted(100 * share));
    }

    private static Map<String, List<Bought>> byForm(List<Bought> lines) {
        Map<String, List<Bought>> byForm = new TreeMap<>();
        lines.forEach(line -> byForm.computeIfAbsent(
                        line.material().form().map(Form::id).orElse(""), _ -> new ArrayList<>())
                .add(line));
        return byForm;
    }

    private static double tonnes(List<Bought> lines) {
        return lines.stream().mapToDouble(Bought::tonnes).sum();
    }

    private Score.Measured measured(WorldOutput.Basis basis, List<Bought> lines) {
        SortedMap<Region, Double> foreign = bySeller(lines);
        double home = 0;
        for (Region seller : List.copyOf(foreign.keySet())) {
            if (party.filter(one -> one.contains(seller)).isPresent()) {
                home += Objects.requireNonNull(foreign.remove(seller));
            }
        }
        return GeoPolRisk.measure(basis.concentration().value(), home, foreign, governance::stability)
                .score()
                .under(basis.concentration())
                .measured()
                .orElseThrow();
    }
}
