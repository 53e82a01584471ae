package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
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
        figures.addAll(importsOverTheYears(reference, party));
        if (!chains.isModelled(reference)) {
            return new MineralRisk(reference.mineral(), reference.name(), false, figures, List.of());
        }
        OfParty own = ofParty(chains.of(reference), party);
        figures.addAll(own.figures());
        return new MineralRisk(reference.mineral(), reference.name(), true, figures, own.behind());
    }

    /// What differs from party to party.
    ///
    /// @param figures of the party's own supply
    /// @param behind who stands behind its use, the largest origin first
    record OfParty(List<RiskFigure> figures, List<Dependence> behind) {

        /// One line an index, and three for each country behind the use.
        void rows(String party, MineralChain chain, Consumer<RiskRow> line) {
            String mineral = chain.reference().mineral();
            int year = chain.network().year();
            figures.forEach(figure -> line.accept(RiskRow.of(party, mineral, figure)));
            for (Dependence one : behind) {
                line.accept(RiskRow.behind(party, mineral, "seller", one.country(), year, one.seller()));
                line.accept(RiskRow.behind(party, mineral, "origin", one.country(), year, one.origin()));
                line.accept(RiskRow.behind(party, mineral, "passage", one.country(), year, one.passage()));
            }
        }
    }

    /// The figures that are the same for every party.
    List<RiskFigure> ofTheWorld(MineralReference reference) {
        return ofTheWorld.computeIfAbsent(reference.mineral(), _ -> {
            var figures = new ArrayList<>(
                    concentration(reference, OutputRow.Measure.PRODUCTION).ofProduction());
            figures.addAll(concentration(reference, OutputRow.Measure.RESERVES).ofReserves());
            figures.addAll(market(reference).list());
            return sources.published().beside(reference.mineral(), figures);
        });
    }

    MarketFigures market(MineralReference reference) {
        return new MarketFigures(
                sources.prices().of(reference.mineral()),
                SmelterCharges.of(reference, chains.dataset().parameters()),
                sources.weights());
    }

    /// Where they are at hand: for Korea, Japan and both as one.
    List<RiskFigure> importsOverTheYears(MineralReference reference, Party party) {
        return new ImportYears(reference.mineral(), party, sources).list();
    }

    private ConcentrationFigures concentration(MineralReference reference, OutputRow.Measure measure) {
        return new ConcentrationFigures(
                new Outputs(sources.output().of(reference.mineral()), measure),
                sources.governance(),
                sources.mitigation(reference),
                new TermsOfTrade(sources.controls().of(reference.mineral())));
    }

    OfParty ofParty(MineralChain chain, Party party) {
        Optional<EdgeRange> mitigation = sources.mitigation(chain.reference());
        List<String> behind = sourcesBehind(chain);
        var cover = new CoverFigures(chain, party);
        Function<ChainYear, List<RiskFigure>> measure = year -> {
            var figures = new ArrayList<>(new PartyFigures(chain, year, party, sources, mitigation, behind).list());
            figures.addAll(cover.in(year));
            return figures;
        };
        List<List<RiskFigure>> drawn = chain.inDrawnYears(measure);
        List<RiskFigure> central = measure.apply(chain.central());
        var figures = new ArrayList<RiskFigure>();
        for (int i = 0; i < central.size(); i++) {
            int at = i;
            figures.add(central.get(at)
                    .over(drawn.stream().map(year -> year.get(at)).toList()));
        }
        return new OfParty(figures, new PartyOrigins(chain, party).list());
    }

    /// Ids of the sources behind the balanced year.
    private static List<String> sourcesBehind(MineralChain chain) {
        var ids = new TreeSet<String>();
        chain.central().elements().stream().map(SupplyElement::figures).forEach(ids::addAll);
        return chain.reference().figures().stream()
                .filter(figure -> ids.contains(figure.id()))
                .map(FigureRow::source)
                .distinct()
                .sorted()
                .toList();
    }
}
