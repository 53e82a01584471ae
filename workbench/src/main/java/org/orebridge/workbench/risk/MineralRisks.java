package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.orebridge.core.Party;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.OutputRow;
import org.orebridge.workbench.risk.MineralRisk.Dependence;
import org.orebridge.workbench.situation.SupplyElement;

/// Measures single minerals; what is the same for every party is measured once.
final class MineralRisks {

    private final MineralChains chains;
    private final RiskSources sources;
    private final Map<String, List<RiskFigure>> ofTheWorld = new ConcurrentHashMap<>();

    MineralRisks(MineralChains chains, RiskSources sources) {
        this.chains = chains;
        this.sources = sources;
    }

    MineralRisk of(MineralReference reference, Party party) {
        var figures = new ArrayList<>(ofTheWorld(reference));
        boolean modelled = chains.isModelled(reference);
        List<Dependence> dependence = modelled ? ofParty(figures, chains.of(reference), party) : List.of();
        return new MineralRisk(reference.mineral(), reference.name(), modelled, figures, dependence);
    }

    /// The figures that are the same for every party.
    List<RiskFigure> ofTheWorld(MineralReference reference) {
        return ofTheWorld.computeIfAbsent(reference.mineral(), _ -> {
            var figures = new ArrayList<>(
                    concentration(reference, OutputRow.Measure.PRODUCTION).ofProduction());
            figures.addAll(concentration(reference, OutputRow.Measure.RESERVES).ofReserves());
            figures.addAll(new MarketFigures(
                            sources.prices().of(reference.mineral()),
                            SmelterCharges.of(reference, chains.dataset().parameters()),
                            sources.weights())
                    .list());
            return List.copyOf(figures);
        });
    }

    private ConcentrationFigures concentration(MineralReference reference, OutputRow.Measure measure) {
        return new ConcentrationFigures(
                new Outputs(sources.output().of(reference.mineral()), measure),
                sources.governance(),
                sources.mitigation(reference),
                new TermsOfTrade(sources.controls().of(reference.mineral())));
    }

    /// Adds the figures of the party and gives who stands behind its use.
    private List<Dependence> ofParty(List<RiskFigure> figures, MineralChain chain, Party party) {
        Optional<EdgeRange> mitigation = sources.mitigation(chain.reference());
        PartySupply supply = chain.supply(party);
        Optional<PartyOrigins> origins = supply.use().isEmpty()
                ? Optional.empty()
                : Optional.of(new PartyOrigins(chain.origin(), supply.use(), party));
        figures.addAll(new PartyFigures(chain, supply, party, sources, mitigation, behind(chain))
                .list(origins.map(PartyOrigins::mines).orElse(new TreeMap<>())));
        figures.addAll(new CoverFigures(chain, supply, party).list());
        return origins.map(PartyOrigins::list).orElse(List.of());
    }

    /// Ids of the sources behind the balanced year.
    private static List<String> behind(MineralChain chain) {
        var ids = new TreeSet<String>();
        chain.elements().stream().map(SupplyElement::figures).forEach(ids::addAll);
        return chain.reference().figures().stream()
                .filter(figure -> ids.contains(figure.id()))
                .map(FigureRow::source)
                .distinct()
                .sorted()
                .toList();
    }
}
