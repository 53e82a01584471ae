package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.core.Share;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.ProductionConcentration;
import org.orebridge.indicators.eu.SupplyRisk.Mitigation;
import org.orebridge.indicators.geopolrisk.GeoPolRisk;
import org.orebridge.indicators.reliance.Reliance;

/// The indicators of one party that follow from a mineral's balanced year.
final class PartyFigures {

    private final PartySupply supply;
    private final Party party;
    private final int year;
    private final CountryGovernance governance;
    private final Optional<Mitigation> mitigation;
    private final List<String> sources;

    /// @param mitigation recycling and substitution, where they are known
    /// @param sources behind the balanced year
    PartyFigures(
            PartySupply supply,
            Party party,
            int year,
            CountryGovernance governance,
            Optional<Mitigation> mitigation,
            List<String> sources) {
        this.supply = supply;
        this.party = party;
        this.year = year;
        this.governance = governance;
        this.mitigation = mitigation;
        this.sources = sources;
    }

    /// @param origins what came out of each country's ground, as shares of what the party uses
    List<RiskFigure> list(SortedMap<Region, Double> origins) {
        var figures = new ArrayList<RiskFigure>();
        whole(figures);
        for (String form : supply.forms()) {
            byForm(figures, form);
        }
        figures.add(geopolriskOfOrigin(origins));
        return figures;
    }

    private void whole(List<RiskFigure> figures) {
        Score reliance = Reliance.netImportReliance(supply.balance());
        figures.add(figure(Indicator.NET_IMPORT_RELIANCE, RiskFigure.ALL, reliance));
        figures.add(figure(Indicator.IMPORT_DEPENDENCE, RiskFigure.ALL, Reliance.importDependence(supply.balance())));
        figures.add(figure(Indicator.SELF_SUFFICIENCY, RiskFigure.ALL, Reliance.selfSufficiency(supply.balance())));
        figures.add(figure(
                Indicator.IMPORT_CONCENTRATION,
                RiskFigure.ALL,
                ProductionConcentration.measure(sellers(supply.imports()))));
        figures.add(figure(Indicator.TRADE_EXPOSURE, RiskFigure.ALL, reliance.through(share -> Math.max(0, share))));
    }

    private void byForm(List<RiskFigure> figures, String form) {
        Supply world = supply.world(form);
        figures.add(figure(Indicator.NET_IMPORT_RELIANCE, form, Reliance.netImportReliance(supply.balance(form))));
        figures.add(figure(Indicator.SELF_SUFFICIENCY, form, Reliance.selfSufficiency(supply.balance(form))));
        figures.add(figure(
                Indicator.IMPORT_CONCENTRATION, form, ProductionConcentration.measure(sellers(supply.imports(form)))));
        figures.add(figure(Indicator.GEOPOLRISK, form, geopolrisk(world, form)));
        figures.add(figure(Indicator.EU_RISK, form, euRisk(world, form)));
        figures.add(figure(
                Indicator.DISRUPTION_POTENTIAL,
                form,
                org.orebridge.indicators.usgs.SupplyRisk.disruptionPotential(
                        world, party::contains, governance::risk)));
    }

    private Score geopolrisk(Supply world, String form) {
        SortedMap<Region, Double> imports = supply.imports(form);
        double own = supply.made(form);
        Optional<Score.Measured> hhi = ProductionConcentration.measure(world).measured();
        if (hhi.isEmpty()) {
            return Score.undefined("nobody is known to make it");
        }
        if (imports.isEmpty() && own == 0) {
            return Score.undefined("the party neither makes nor buys it");
        }
        return GeoPolRisk.measure(hhi.get().value(), own, imports, governance::stability)
                .score();
    }

    /// The same score with the mines behind the party's use in place of its sellers: what it really depends on.
    private RiskFigure geopolriskOfOrigin(SortedMap<Region, Double> origins) {
        SortedMap<Region, Double> foreign = new TreeMap<>(origins);
        foreign.keySet().removeIf(party::contains);
        double home = origins.entrySet().stream()
                .filter(entry -> party.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        Optional<Score.Measured> hhi =
                ProductionConcentration.measure(Supply.of(mines())).measured();
        Score score = hhi.isEmpty() || origins.isEmpty()
                ? Score.undefined("no mine is known behind the party's use")
                : GeoPolRisk.measure(hhi.get().value(), home, foreign, governance::stability)
                        .score();
        return figure(Indicator.GEOPOLRISK_OF_ORIGIN, RiskFigure.ALL, score);
    }

    private SortedMap<Region, Double> mines() {
        SortedMap<Region, Double> mines = new TreeMap<>(supply.mined());
        mines.remove(Region.REST_OF_WORLD);
        return mines;
    }

    private Score euRisk(Supply world, String form) {
        if (mitigation.isEmpty()) {
            return Score.undefined("recycling and substitution are not known");
        }
        SortedMap<Region, Double> own = new TreeMap<>(supply.imports(form));
        supply.madeByMember(form).forEach((country, tonnes) -> own.merge(country, tonnes, Double::sum));
        Optional<Score.Measured> reliance =
                Reliance.importReliance(supply.balance(form)).measured();
        return reliance.isEmpty()
                ? Score.undefined("the party has no apparent consumption of it")
                : org.orebridge.indicators.eu.SupplyRisk.mixed(
                        world,
                        sellers(own),
                        Share.of(Math.min(1, reliance.get().value())),
                        governance::euScale,
                        mitigation.get());
    }

    /// The rest of the world is many countries: known, and not placed.
    private static Supply sellers(SortedMap<Region, Double> imports) {
        return Supply.of(imports, Region.REST_OF_WORLD);
    }

    private RiskFigure figure(Indicator indicator, String of, Score score) {
        return RiskFigure.of(indicator, of, year, score, sources);
    }
}
