package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.core.Share;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.GovernanceWeightedConcentration;
import org.orebridge.indicators.concentration.LargestShares;
import org.orebridge.indicators.concentration.ProductionConcentration;
import org.orebridge.indicators.geopolrisk.GeoPolRisk;
import org.orebridge.indicators.reliance.Reliance;

/// The indicators of one party that follow from a mineral's balanced year.
final class PartyFigures {

    private static final int THREE = 3;
    private static final GovernanceWeightedConcentration GOVERNED = new GovernanceWeightedConcentration(0, 10);

    private final String mineral;
    private final PartySupply supply;
    private final SortedMap<Region, Double> origins;
    private final Party party;
    private final int year;
    private final RiskSources figuresAtHand;
    private final CountryGovernance governance;
    private final Optional<EdgeRange> mitigation;
    private final List<String> sources;

    /// @param chainYear the balanced year, or another that its figures could be of
    /// @param mitigation recycling and substitution, where they are known
    /// @param sources behind the balanced year
    PartyFigures(
            MineralChain chain,
            ChainYear chainYear,
            Party party,
            RiskSources figuresAtHand,
            Optional<EdgeRange> mitigation,
            List<String> sources) {
        this.mineral = chain.reference().mineral();
        this.supply = chainYear.supply(party);
        this.origins = PartyOrigins.mines(chainYear, party);
        this.party = party;
        this.year = chain.network().year();
        this.figuresAtHand = figuresAtHand;
        this.governance = figuresAtHand.governance();
        this.mitigation = mitigation;
        this.sources = sources;
    }

    /// In the same order in every year that the same figures could be of.
    List<RiskFigure> list() {
        var figures = new ArrayList<RiskFigure>();
        whole(figures);
        for (String form : supply.forms()) {
            byForm(figures, form);
        }
        figures.add(geopolriskOfOrigin());
        return figures;
    }

    private void whole(List<RiskFigure> figures) {
        Score reliance = Reliance.netImportReliance(supply.balance());
        figures.add(figure(Indicator.NET_IMPORT_RELIANCE, RiskFigure.ALL, reliance));
        figures.add(figure(Indicator.IMPORT_DEPENDENCE, RiskFigure.ALL, Reliance.importDependence(supply.balance())));
        figures.add(figure(Indicator.SELF_SUFFICIENCY, RiskFigure.ALL, Reliance.selfSufficiency(supply.balance())));
        for (String stage : supply.stages()) {
            figures.add(figure(Indicator.SELF_SUFFICIENCY, stage, supply.selfSufficiency(stage)));
        }
        ofImports(figures, RiskFigure.ALL, sellers(supply.imports()));
        figures.add(figure(Indicator.TRADE_EXPOSURE, RiskFigure.ALL, reliance.through(share -> Math.max(0, share))));
        figures.add(figure(
                Indicator.EU_IMPORTANCE,
                RiskFigure.ALL,
                Score.undefined("value added by sector of use, and SI_EI, are not public at hand")));
    }

    private void ofImports(List<RiskFigure> figures, String of, Supply sellers) {
        figures.add(figure(Indicator.IMPORT_CONCENTRATION, of, ProductionConcentration.measure(sellers)));
        figures.add(figure(Indicator.IMPORT_LARGEST, of, LargestShares.measure(sellers, 1)));
        figures.add(figure(Indicator.IMPORT_LARGEST_THREE, of, LargestShares.measure(sellers, THREE)));
        figures.add(figure(Indicator.IMPORT_GOVERNED, of, GOVERNED.measure(sellers, governance::euScale)));
    }

    private void byForm(List<RiskFigure> figures, String form) {
        Supply world = supply.world(form);
        figures.add(figure(Indicator.NET_IMPORT_RELIANCE, form, Reliance.netImportReliance(supply.balance(form))));
        figures.add(figure(Indicator.SELF_SUFFICIENCY, form, Reliance.selfSufficiency(supply.balance(form))));
        ofImports(figures, form, sellers(supply.imports(form)));
        Score geopolrisk = geopolrisk(world, form);
        figures.add(figure(Indicator.GEOPOLRISK, form, geopolrisk));
        figures.add(figure(Indicator.GEOPOLRISK_FACTOR, form, factor(geopolrisk, form)));
        figures.add(figure(Indicator.EU_RISK, form, euRisk(world, form)));
        Score potential =
                org.orebridge.indicators.usgs.SupplyRisk.disruptionPotential(world, party::contains, governance::risk);
        figures.add(figure(Indicator.DISRUPTION_POTENTIAL, form, potential));
        Share exposure = Reliance.netImportReliance(supply.balance(form))
                .measured()
                .map(reliance -> Share.of(Math.clamp(reliance.value(), 0.0, 1.0)))
                .orElse(Share.NONE);
        figures.add(figure(
                Indicator.USGS_RISK,
                form,
                org.orebridge.indicators.usgs.SupplyRisk.of(potential, exposure, Optional.empty())));
    }

    /// Score times price, relative to copper's.
    private Score factor(Score geopolrisk, String form) {
        OptionalDouble price = figuresAtHand.relativePrices().toCopper(mineral, form, year);
        return price.isPresent()
                ? geopolrisk.through(score -> score * price.getAsDouble())
                : Score.undefined("no price of the form is on record for the year");
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
                .score()
                .under(hhi.get());
    }

    /// The same score with the mines behind the party's use in place of its sellers: what it really depends on.
    private RiskFigure geopolriskOfOrigin() {
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
                        .score()
                        .under(hhi.get());
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
                : mitigation
                        .get()
                        .around(org.orebridge.indicators.eu.SupplyRisk.mixed(
                                world,
                                sellers(own),
                                Share.of(Math.min(1, reliance.get().value())),
                                governance::euScale,
                                mitigation.get().mitigation()));
    }

    /// The rest of the world is many countries: known, and not placed.
    private static Supply sellers(SortedMap<Region, Double> imports) {
        return Supply.of(imports, Region.REST_OF_WORLD);
    }

    private RiskFigure figure(Indicator indicator, String of, Score score) {
        return RiskFigure.of(indicator, of, year, score, sources);
    }
}
