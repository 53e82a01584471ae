package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.core.Share;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.eu.SupplyRisk.Mitigation;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.reference.CriticalityFactors;
import org.orebridge.reference.GovernanceEstimates;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.OutputRow;
import org.orebridge.reference.PriceHistory;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.ReportedOutput;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.situation.Exposure;
import org.orebridge.workbench.situation.SupplyElement;

/// Measures a party's supply risk, mineral by mineral, by every indicator that the figures at hand bear.
public final class RiskStudy {

    private final BalancedNetworks networks;
    private final ReferenceDataset dataset;
    private final Map<String, MineralChain> chains = new ConcurrentHashMap<>();
    private final CountryGovernance governance;
    private final CriticalityFactors factors;
    private final PriceHistory prices;
    private final ReportedOutput output;

    private RiskStudy(
            BalancedNetworks networks,
            CountryGovernance governance,
            CriticalityFactors factors,
            PriceHistory prices,
            ReportedOutput output) {
        this.networks = networks;
        this.dataset = networks.dataset();
        this.governance = governance;
        this.factors = factors;
        this.prices = prices;
        this.output = output;
    }

    /// With the governance estimates, criticality factors and prices inside this release.
    public static RiskStudy bundled(ReferenceDataset dataset) {
        return bundled(new BalancedNetworks(dataset));
    }

    /// The same on networks that others ask for as well.
    public static RiskStudy bundled(BalancedNetworks networks) {
        int latest = networks.dataset().minerals().values().stream()
                .mapToInt(MineralReference::baseYear)
                .max()
                .orElseThrow();
        return new RiskStudy(
                networks,
                CountryGovernance.notAfter(GovernanceEstimates.bundled(), latest),
                CriticalityFactors.bundled(),
                PriceHistory.bundled(),
                ReportedOutput.bundled());
    }

    /// The profile of a party.
    ///
    /// @param minerals ids; all of the dataset where empty
    /// @param begun told each mineral's name before it is measured
    public RiskProfile profile(Party party, Collection<String> minerals, Consumer<String> begun) {
        SortedMap<String, MineralReference> known = new TreeMap<>(dataset.minerals());
        known.putAll(dataset.indicators());
        List<MineralReference> wanted = minerals.isEmpty()
                ? List.copyOf(known.values())
                : minerals.stream()
                        .distinct()
                        .sorted()
                        .map(id -> Optional.ofNullable(known.get(id)).orElseGet(() -> dataset.mineral(id)))
                        .toList();
        var risks = new ArrayList<MineralRisk>();
        for (MineralReference reference : wanted) {
            begun.accept(reference.name());
            risks.add(risk(reference, party));
        }
        return new RiskProfile(
                party.id(),
                party.name(),
                party.members().stream().map(Region::code).toList(),
                governance.year(),
                risks);
    }

    private MineralRisk risk(MineralReference reference, Party party) {
        Optional<Mitigation> mitigation = mitigation(reference);
        var figures = new ArrayList<RiskFigure>(concentration(reference, OutputRow.Measure.PRODUCTION, mitigation)
                .ofProduction());
        figures.addAll(
                concentration(reference, OutputRow.Measure.RESERVES, mitigation).ofReserves());
        boolean modelled = dataset.minerals().containsKey(reference.mineral());
        List<MineralRisk.Dependence> dependence = modelled ? ofParty(figures, reference, party, mitigation) : List.of();
        figures.addAll(new MarketFigures(prices.of(reference.mineral()), MarketState.Weights.EQUAL).list());
        return new MineralRisk(reference.mineral(), reference.name(), modelled, figures, dependence);
    }

    private ConcentrationFigures concentration(
            MineralReference reference, OutputRow.Measure measure, Optional<Mitigation> mitigation) {
        return new ConcentrationFigures(new Outputs(output.of(reference.mineral()), measure), governance, mitigation);
    }

    /// Adds the figures of the party and gives who stands behind its use.
    private List<MineralRisk.Dependence> ofParty(
            List<RiskFigure> figures, MineralReference reference, Party party, Optional<Mitigation> mitigation) {
        MineralChain chain = chain(reference);
        CalibratedNetwork network = chain.network();
        PartySupply supply = chain.supply(party);
        Optional<PartyOrigins> origins = supply.use().isEmpty()
                ? Optional.empty()
                : Optional.of(new PartyOrigins(chain.origin(), supply.use(), party));
        figures.addAll(new PartyFigures(
                        supply, party, network.year(), governance, mitigation, sources(reference, chain.elements()))
                .list(origins.map(PartyOrigins::mines).orElse(new TreeMap<>())));
        figures.addAll(cover(reference, network, party));
        return origins.map(PartyOrigins::list).orElse(List.of());
    }

    private MineralChain chain(MineralReference reference) {
        return chains.computeIfAbsent(reference.mineral(), _ -> MineralChain.of(reference, networks.of(reference)));
    }

    private Optional<Mitigation> mitigation(MineralReference reference) {
        return factors.of(reference.mineral())
                .map(found -> new Mitigation(Share.of(found.endOfLifeRecycling()), Share.of(found.substitution())));
    }

    /// Days that working stocks last, and what a programme aims at.
    private static List<RiskFigure> cover(MineralReference reference, CalibratedNetwork network, Party party) {
        Exposure.Dependence dependence = new Exposure(network, reference).dependence(List.copyOf(party.members()));
        return List.of(
                RiskFigure.of(
                        Indicator.COMMERCIAL_COVER,
                        RiskFigure.ALL,
                        network.year(),
                        dependence.commercialCoverDays().map(Score::of).orElse(Score.undefined("the party uses none")),
                        List.of("assumption")),
                RiskFigure.of(
                        Indicator.POLICY_TARGET,
                        RiskFigure.ALL,
                        network.year(),
                        dependence.targetDays().map(Score::of).orElse(Score.undefined("no target is published for it")),
                        List.of("stockpile-facts")));
    }

    private static List<String> sources(MineralReference reference, List<SupplyElement> elements) {
        var ids = new java.util.TreeSet<String>();
        elements.forEach(element -> ids.addAll(element.figures()));
        return reference.figures().stream()
                .filter(figure -> ids.contains(figure.id()))
                .map(figure -> figure.source())
                .distinct()
                .sorted()
                .toList();
    }
}
