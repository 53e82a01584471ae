package org.orebridge.workbench.hindcast;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Market;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.event.Series;
import org.orebridge.workbench.hindcast.event.Subject;
import org.orebridge.workbench.hindcast.result.Trial;
import org.orebridge.workbench.network.SupplyNetwork;
import org.orebridge.workbench.result.Shelf;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.study.Sampling;
import org.orebridge.workbench.study.StudyCase;
import org.orebridge.workbench.study.StudySetup;
import org.orebridge.workbench.treatment.Charges;
import org.orebridge.workbench.treatment.Smelter;

/// An event with its balanced base year, ready to be run under any draw of the class parameters.
///
/// @param event what happened
/// @param reference the mineral's compilation, with the figures that the event brings along
/// @param baseline which year's figures are taken as rest
/// @param network the balanced year
/// @param parameters the class values
record EventCase(
        Event event, MineralReference reference, BaselineYear baseline, SupplyNetwork network, Parameters parameters) {

    /// Whose volumes are looked at.
    static final List<Region> PARTIES = List.of(Region.of("KOR"), Region.of("JPN"));

    static EventCase of(Event event, ReferenceDataset dataset) {
        MineralReference compiled = dataset.mineral(event.mineral());
        BaselineYear baseline = BaselineYear.of(event, BroughtFigures.added(compiled, event, event.baseYear()));
        MineralReference reference = BroughtFigures.added(compiled, event, baseline.year());
        SupplyNetwork network = SupplyNetwork.of(reference, baseline.year(), dataset.parameters());
        return new EventCase(event, reference, baseline, network, dataset.parameters());
    }

    /// What a reader should know of the year taken as rest.
    List<String> findings() {
        long standIns = network.calibrated(parameters).findings().stream()
                .filter(finding -> finding.contains(" stands in for "))
                .count();
        return standIns == 0
                ? baseline.findings()
                : Stream.concat(
                                baseline.findings().stream(),
                                Stream.of("Of %d figures the nearest other year stands in for %d."
                                        .formatted(standIns, baseline.year())))
                        .toList();
    }

    /// The central setup, which names the parameters that are drawn.
    StudySetup setup() {
        return setup(Trial.A, parameters);
    }

    /// Parameters that the draws vary: those of the market, and the weights that beliefs are made with.
    List<String> drawnKeys() {
        var keys = new TreeSet<>(setup().drawnKeys());
        parameters.byKey().keySet().stream()
                .filter(key -> key.startsWith(BeliefRule.LICENCE_PREFIX))
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    /// The logarithms in which a series is compared, from the engine's prices at rest under the class parameters.
    LogScale scale(Series series) {
        Market market = network.calibrated(parameters).market();
        return switch (series.subject()) {
            case Subject.Price price -> {
                int node = market.node(price.form(), price.country());
                double rest = node < 0
                        ? Double.NaN
                        : market.nodes().get(node).basePrice() / series.unit().size();
                yield LogScale.OfPrice.of(series, event.start(), rest);
            }
            case Subject.Charge charge -> {
                var charges = new Charges(market, parameters, reference);
                var smelter = Smelter.in(market, charge.country()).getFirst();
                yield LogScale.OfCharge.of(
                        series,
                        event.start(),
                        charges.atRest(smelter).charge().treatment(),
                        charges.exchange(smelter).atRest(),
                        charges.terms(smelter));
            }
            case Subject.Volume volume ->
                throw new IllegalArgumentException("A volume has no logarithm to compare: " + series.id());
        };
    }

    /// A charge over the charge before the event, for its direction.
    double chargeRatio(Series series, double change) {
        double before = scale(series).anchor();
        return (before + change) / before;
    }

    /// How much the logarithm of a price moves in a month where nothing says so.
    double usualVolatility() {
        return parameters.value("hindcast.usual_volatility");
    }

    /// The event under some parameters, with what the trial lets be known.
    StudyCase at(Trial trial, Parameters values) {
        return setup(trial, values).at(values);
    }

    /// The same in the draw's own base year.
    StudyCase at(Trial trial, Sampling.Draw draw) {
        return setup(trial, draw.values()).at(draw);
    }

    private StudySetup setup(Trial trial, Parameters values) {
        return new StudySetup(scenario(trial, values), reference, network, values, new TreeMap<>(), event.months());
    }

    private Scenario scenario(Trial trial, Parameters values) {
        boolean known = trial == Trial.A;
        return new Scenario(
                event.name(),
                event.title(),
                event.summary(),
                event.mineral(),
                baseline.year(),
                event.start(),
                event.months(),
                PARTIES.stream().map(Party::of).toList(),
                known ? Scenario.Mode.PERFECT_FORESIGHT : Scenario.Mode.ROLLING,
                event.measures(),
                known ? List.of() : new BeliefRule(event, values).expectations(),
                List.of(),
                List.of(),
                Shelf.FULL,
                List.of(Way.NO_STOCKS),
                0,
                List.of(),
                List.of(),
                event.notes(),
                event.file());
    }
}
