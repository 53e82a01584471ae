package org.orebridge.workbench.squeeze;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.SupplyNetwork;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.ExtensionRule;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioMapping;
import org.orebridge.workbench.scenario.Terms;
import org.orebridge.workbench.scenario.Vocabulary;
import org.orebridge.workbench.study.Sampling;
import org.orebridge.workbench.treatment.Charges;
import org.orebridge.workbench.treatment.Smelter;

/// The copper market at rest, and what the bundled squeeze does to it under given numbers.
///
/// No government stock is drawn on, so that only the squeeze and the answer to it are seen; the squeeze is known
/// from its first month on and lasts.
final class SmelterMarket {

    private static final String SCENARIO = "copper-smelting-squeeze";
    private static final String MINERAL = "copper";

    private final Market market;
    private final Charges charges;
    private final Parameters parameters;
    private final MineralReference copper;
    private final SupplyNetwork network;
    private final Equilibrium equilibrium;

    SmelterMarket(ReferenceDataset dataset) {
        this(
                dataset.mineral(MINERAL),
                SupplyNetwork.of(
                        dataset.mineral(MINERAL), dataset.mineral(MINERAL).baseYear(), dataset.parameters()),
                dataset.parameters(),
                new Equilibrium());
    }

    private SmelterMarket(
            MineralReference copper, SupplyNetwork network, Parameters parameters, Equilibrium equilibrium) {
        if (copper.used(Quantity.PRICE).isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no price of copper.%nMaybe the dataset is cut off.".formatted());
        }
        this.copper = copper;
        this.network = network;
        this.parameters = parameters;
        this.equilibrium = equilibrium;
        this.market = network.calibrated(parameters).market();
        this.charges = new Charges(market, parameters, copper);
    }

    /// The same under drawn parameters in a drawn base year, solved as closely as a band needs.
    SmelterMarket drawn(Sampling.Draw draw) {
        return new SmelterMarket(
                copper, network.drawn(draw.year()), draw.values(), new Equilibrium(new InteriorPointSolver(1e-8, 150)));
    }

    MineralReference copper() {
        return copper;
    }

    Market market() {
        return market;
    }

    Charges charges() {
        return charges;
    }

    Parameters parameters() {
        return parameters;
    }

    Smelter smelter(Region region) {
        return Smelter.in(market, region).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s smelts no copper concentrate.%nMaybe another country.".formatted(region)));
    }

    /// The squeeze in terms of this market.
    Measures squeeze(SqueezeNumbers numbers) {
        Scenario scenario = BundledScenarios.read(SCENARIO, Vocabulary.ANY, numbers.settings());
        var plain = new TreeMap<String, Double>();
        parameters.byKey().forEach((key, parameter) -> plain.put(key, parameter.value()));
        var terms = new Terms(
                ExtensionRule.of(plain),
                parameters.value("market.front_loading"),
                parameters.value("market.release_rate"),
                parameters.value("market.reservation_value"),
                new TreeMap<>());
        return ScenarioMapping.map(scenario, market, List.of(), terms).realised();
    }

    /// What happens over some months from rest on; at the end stocks are whole again.
    ///
    /// @throws org.orebridge.market.Outcome.FailedSolve if the equations are not solved
    Course solve(Measures measures, int months) {
        var rules = Collections.nCopies(market.stockpiles().size(), (ReleaseRule) new ReleaseRule.None());
        return equilibrium
                .solve(new Problem(
                        market,
                        Belief.certain(measures),
                        State.atRest(market),
                        0,
                        months,
                        rules,
                        Problem.Terminal.BASE_STOCK))
                .orElseThrow()
                .course();
    }
}
