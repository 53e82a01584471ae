package org.orebridge.workbench.purchases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cutoff.StopScenarios;
import org.orebridge.workbench.purchases.PurchaseReport.PriceRise;
import org.orebridge.workbench.purchases.PurchaseReport.ScenarioHit;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.situation.SupplyElement;
import org.orebridge.workbench.situation.SupplyElements;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.PricesAlone;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.StudyCase;
import org.orebridge.workbench.study.StudySetup;

/// What the bundled scenarios, and stops by the largest exporters, do to a company's purchases.
///
/// Cases and prices are those of the scenario and the party alone and are kept; no purchase is.
final class ScenarioHits {

    private static final List<Integer> MONTHS = List.of(3, 6, 12);

    /// Of each mineral so many exporters' stops are shown, those that take less away than this share not at all.
    private static final int STOPS = 3;

    private static final double FELT = 0.005;

    /// Prices of so many scenarios and parties are kept.
    private static final int MOST = 200;

    private final MarketStudy study;
    private final ReferenceDataset dataset;
    private final Map<String, Prepared> cases = new ConcurrentHashMap<>();
    private final Map<String, List<MonthlySeries>> prices = new ConcurrentHashMap<>();

    ScenarioHits(ReferenceDataset dataset) {
        this.dataset = dataset;
        this.study = new MarketStudy(dataset);
    }

    /// A scenario in its market.
    private record Prepared(Scenario scenario, StudyCase study, List<SupplyElement> elements, ScenarioCut cut) {}

    /// What is shown of a scenario, and what it leaves of other routes.
    ///
    /// @param shown share of the purchases and prices
    record Hit(ScenarioHit shown, List<SupplyElement> elements, ScenarioCut cut) {

        /// Share of what a country ships of a form that is lost, directly or further up.
        double lost(Form form, Region country, Optional<Party> party) {
            return BoughtChain.of(elements, form, country)
                    .cut(cut::left, (one, from) -> cut.route(one, from, party))
                    .whole();
        }
    }

    /// @param lines purchases of one mineral
    List<Hit> of(String mineral, List<Bought> lines, PurchaseStudy.Terms terms, Consumer<String> begun) {
        var hits = new ArrayList<Hit>();
        for (String name : BundledScenarios.names()) {
            Scenario scenario = BundledScenarios.read(name, MarketStudy.vocabulary(dataset));
            if (scenario.mineral().equals(mineral)) {
                begun.accept(terms.words().said(scenario.title()));
                hits.add(hit(cases.computeIfAbsent(name, this::prepared), lines, terms));
            }
        }
        stops(mineral, lines, terms).forEach(prepared -> {
            begun.accept(terms.words().said(prepared.scenario().title()));
            hits.add(hit(prepared, lines, terms));
        });
        return hits;
    }

    /// The exporters of a mineral whose stop would take most away; none where no balanced year tells who exports.
    private List<Prepared> stops(String mineral, List<Bought> lines, PurchaseStudy.Terms terms) {
        if (!dataset.minerals().containsKey(mineral)) {
            return List.of();
        }
        return StopScenarios.bundled().of(mineral).stream()
                .map(name -> cases.computeIfAbsent(name, this::prepared))
                .map(prepared ->
                        Map.entry(prepared, lost(prepared, lines, terms).whole()))
                .filter(entry -> entry.getValue() >= FELT)
                .sorted(Map.Entry.<Prepared, Double>comparingByValue().reversed())
                .limit(STOPS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static BoughtChain.Cut lost(Prepared prepared, List<Bought> lines, PurchaseStudy.Terms terms) {
        return BoughtChain.of(prepared.elements(), lines)
                .cut(prepared.cut()::left, (form, from) -> prepared.cut().route(form, from, terms.party()));
    }

    private Prepared prepared(String name) {
        StudySetup setup = study.setup(
                new Question(name, List.of(), OptionalInt.empty(), OptionalInt.empty(), 0, 1, new TreeMap<>()));
        StudyCase central = setup.at(setup.parameters());
        return new Prepared(
                setup.scenario(),
                central,
                SupplyElements.of(central.network(), setup.reference()),
                new ScenarioCut(central));
    }

    private Hit hit(Prepared prepared, List<Bought> lines, PurchaseStudy.Terms terms) {
        ScenarioCut cut = prepared.cut();
        BoughtChain.Cut lost = lost(prepared, lines, terms);
        double all = lines.stream().mapToDouble(Bought::tonnes).sum();
        Map<Route, Double> byRoute = new HashMap<>();
        List<PriceRise> rises = terms.prices() ? rises(prepared, lines, terms) : List.of();
        var shown = new ScenarioHit(
                prepared.scenario().name(),
                terms.words().said(prepared.scenario().title()),
                prepared.scenario().mineral(),
                lost.direct(),
                lost.whole(),
                lost.whole() * all,
                Amounts.sum(
                        lines,
                        line -> byRoute.computeIfAbsent(
                                new Route(
                                        line.material().form(), line.material().isOre(), line.origin()),
                                _ -> lossOf(line, prepared, terms))),
                rises,
                rises.isEmpty() ? noPrices(terms) : "");
        return new Hit(shown, prepared.elements(), cut);
    }

    /// Lines of the same route lose the same share.
    private record Route(Optional<Form> form, boolean isOre, Region origin) {}

    private static double lossOf(Bought line, Prepared prepared, PurchaseStudy.Terms terms) {
        return lost(prepared, List.of(line), terms).whole();
    }

    private static String noPrices(PurchaseStudy.Terms terms) {
        return terms.words()
                .of(
                        terms.party().isEmpty()
                                ? "purchases.prices.no-party"
                                : terms.prices() ? "purchases.prices.no-market" : "purchases.prices.not-asked");
    }

    private List<PriceRise> rises(Prepared prepared, List<Bought> lines, PurchaseStudy.Terms terms) {
        if (terms.party().isEmpty()) {
            return List.of();
        }
        Party party = terms.party().get();
        if (prices.size() >= MOST) {
            prices.clear();
        }
        List<MonthlySeries> series = prices.computeIfAbsent(
                prepared.scenario().name() + " " + party.id() + " " + party.members(),
                _ -> PricesAlone.of(prepared.study(), party));
        return MONTHS.stream()
                .flatMap(month -> rise(series, lines, month).stream())
                .toList();
    }

    private static Optional<PriceRise> rise(List<MonthlySeries> series, List<Bought> lines, int month) {
        double all = 0;
        double priced = 0;
        double rise = 0;
        double usd = 0;
        for (Bought line : lines) {
            all += line.tonnes();
            Optional<MonthlySeries> own = line.material()
                    .form()
                    .flatMap(form -> series.stream()
                            .filter(one -> one.measure() == Measure.PRICE
                                    && one.subject().equals(form.id()))
                            .findFirst());
            OptionalDouble price = own.map(one -> one.at(month)).orElse(OptionalDouble.empty());
            if (price.isPresent()) {
                double base = own.orElseThrow().base().orElseThrow();
                priced += line.tonnes();
                rise += line.tonnes() * (price.getAsDouble() / base - 1);
                usd += line.tonnes() * (price.getAsDouble() - base);
            }
        }
        return priced > 0 ? Optional.of(new PriceRise(month, rise / priced, usd, priced / all)) : Optional.empty();
    }
}
