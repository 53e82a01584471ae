package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Market;
import org.orebridge.market.Stockpile;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.network.SupplyNetwork;
import org.orebridge.workbench.scenario.ExtensionRule;
import org.orebridge.workbench.scenario.HeldStock;
import org.orebridge.workbench.scenario.MappedScenario;
import org.orebridge.workbench.scenario.OwnershipMapping;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioMapping;
import org.orebridge.workbench.scenario.Terms;

/// A question with everything looked up once: scenario, figures, balanced network, central parameters.
///
/// A case under other parameters is made from it quickly: only the curves are laid again, in a draw also the base year.
///
/// @param scenario what is asked about, the question's choices applied
/// @param reference the mineral's compilation
/// @param network the balanced year
/// @param parameters central values, the user's settings applied
/// @param targetDays days of use that each party's stockpiling programme aims at
/// @param monthsReported months shown
public record StudySetup(
        Scenario scenario,
        MineralReference reference,
        SupplyNetwork network,
        Parameters parameters,
        SortedMap<Region, Double> targetDays,
        int monthsReported) {

    /// The parameter that says which part of the surplus stock found by accounting is taken to be there.
    static final String SURPLUS_SHARE = "market.surplus_share";

    /// Months beyond the last reported one that the engine looks at least, so that the end does not bear on what is
    /// shown.
    private static final int LOOK_AHEAD = 12;

    List<Party> parties() {
        return scenario.parties();
    }

    /// Countries that use or make the mineral at rest, by the figures: a party needs one of them to be asked for.
    public SortedSet<Region> touched() {
        Market market = network.calibrated(parameters).market();
        var touched = new TreeSet<Region>();
        market.uses().stream()
                .filter(use -> use.baseUse() > 0)
                .forEach(use -> touched.add(market.nodes().get(use.node()).region()));
        market.activities().stream()
                .filter(activity -> activity.baseLevel() > 0)
                .forEach(activity -> touched.add(activity.region()));
        return touched;
    }

    /// The case under some parameters, with government stocks as assumed.
    public StudyCase at(Parameters values) {
        return at(values, List.of());
    }

    /// @param stockLevels for each stock where in its range it lies, 0 at the low end and 1 at the high end;
    ///   empty for all as assumed
    public StudyCase at(Parameters values, List<Double> stockLevels) {
        return at(network, values, stockLevels);
    }

    /// The case of a draw: its parameters, government stocks and base year.
    public StudyCase at(Sampling.Draw draw) {
        return at(network.drawn(draw.year()), draw.values(), draw.stockLevels());
    }

    /// The central parameters in another base year that the same figures could be of.
    ///
    /// @param year its seed
    StudyCase in(long year) {
        return at(network.drawn(year), parameters, List.of());
    }

    private StudyCase at(SupplyNetwork base, Parameters values, List<Double> stockLevels) {
        CalibratedNetwork calibrated = base.calibrated(values);
        Market market = OwnershipMapping.owned(scenario, calibrated.market());
        MappedScenario mapped = ScenarioMapping.map(scenario, calibrated.market(), scenario.parties(), terms(values));
        List<Stockpile> stockpiles = new ArrayList<>();
        for (int g = 0; g < mapped.stocks().size(); g++) {
            HeldStock held = mapped.stocks().get(g);
            stockpiles.add(stockLevels.isEmpty() ? held.stockpile() : atLevel(held, stockLevels.get(g), values));
        }
        int months = Math.max(monthsReported, mapped.lastChange() + 1) + LOOK_AHEAD;
        return new StudyCase(this, values, calibrated, mapped, market.withStockpiles(stockpiles), months);
    }

    private static Stockpile atLevel(HeldStock held, double level, Parameters values) {
        Stockpile pile = held.stockpile();
        double tonnes = held.lowTonnes() + level * (held.highTonnes() - held.lowTonnes());
        double rate = pile.initial() > 0
                ? pile.rate() * (tonnes / pile.initial())
                : tonnes * values.value("market.release_rate");
        return pile.holding(tonnes, rate);
    }

    private Terms terms(Parameters values) {
        var plain = new TreeMap<String, Double>();
        values.byKey().forEach((key, parameter) -> plain.put(key, parameter.value()));
        return new Terms(
                ExtensionRule.of(plain),
                values.value("market.front_loading"),
                values.value("market.release_rate"),
                values.value("market.reservation_value"),
                targetDays);
    }

    /// Parameters that bear on this mineral's market: those of its own sectors, forms and activities, and the general
    /// ones.
    public List<String> relevantKeys() {
        return RelevantKeys.of(reference, parameters);
    }

    /// Parameters that the draws vary: those that bear on this market once the year is balanced. The terms in which
    /// treatment charges are told are a convention and bear on nothing.
    public List<String> drawnKeys() {
        return RelevantKeys.drawn(reference, parameters);
    }
}
