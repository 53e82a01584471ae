package org.orebridge.workbench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.balance.Item;
import org.orebridge.market.balance.Place;
import org.orebridge.market.calibration.CurveParameters.Surplus;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.ReferenceDataset;

class SupplyNetworkTest {

    private static final int YEAR = TinyMineral.YEAR;

    private final CalibratedNetwork network = network(TinyMineral.figures());

    @Test
    void figuresOfAYearBecomeABalancedMarketInTonnesAMonth() {
        Activity refining = activity(network, "refining:CHN");
        Activity mining = activity(network, "mining:CHL");

        assertThat(refining.baseLevel()).isCloseTo(mining.baseLevel(), within(1e-9));
        assertThat(refining.baseLevel() * 12).isBetween(1180.0, 1230.0);
        assertThat(network.annualUse(Region.of("CHN")) + network.annualUse(Region.of("KOR")))
                .isCloseTo(0.96 * 12 * refining.baseLevel(), within(1e-7));
    }

    @Test
    void partsOfOneFlowAddUpAndAreNamed() {
        int arc = arc("metal@CHN", "metal@KOR");

        assertThat(network.arcFigures(arc)).containsExactly("trade-metal", "trade-metal-unrecorded");
        assertThat(network.market().arcs().get(arc).baseFlow() * 12).isBetween(280.0, 300.0);
        assertThat(network.activityFigures(0)).containsExactly("production-mining-CHL-2024");
        assertThat(network.useFigures(1)).containsExactly("use-korea");
        assertThat(network.priceFigures()).containsEntry(Form.of("ore"), List.of("price-ore"));
    }

    @Test
    void anAssumedPartOfAFlowCountsAsAssumed() {
        Grounds.Shares trade = network.evidence().getOrDefault("trade", new Grounds.Shares(0, 0, 0));
        double metal =
                network.market().arcs().get(arc("metal@CHN", "metal@KOR")).baseFlow();
        double ore = network.market().arcs().get(arc("ore@CHL", "ore@CHN")).baseFlow();

        assertThat(trade.assumed()).isCloseTo(metal * 50 / 300 / (metal + ore), within(1e-9));
        assertThat(trade.stated() + trade.derived() + trade.assumed()).isCloseTo(1, within(1e-12));
        assertThat(network.evidence().get("use")).isEqualTo(new Grounds.Shares(1, 0, 0));
    }

    @Test
    void freightAndMonthsAfloatComeFromTheClosestFigure() {
        Arc ore = network.market().arcs().get(arc("ore@CHL", "ore@CHN"));
        Arc metal = network.market().arcs().get(arc("metal@CHN", "metal@KOR"));

        assertThat(ore.lag()).isEqualTo(2);
        assertThat(ore.freight()).isEqualTo(200);
        assertThat(metal.lag()).isEqualTo(0);
        assertThat(metal.freight()).isEqualTo(100);
    }

    @Test
    void aCapacityWithoutAMarketForItsFormsIsLeftOutAndNamed() {
        assertThat(network.market().activities())
                .extracting(Activity::name)
                .containsExactly("mining:CHL", "refining:CHN");
        assertThat(network.findings()).anyMatch(f -> f.startsWith("refining:KOR has a capacity"));
    }

    @Test
    void aFigureOfAnotherYearStandsInAndIsNamed() {
        List<FigureRow> figures = new ArrayList<>(TinyMineral.figures());
        figures.removeIf(f -> f.id().equals("production-refining-CHN-2024"));
        figures.add(TinyMineral.production("refining", "ore", "CHN", 2022, 1150));

        assertThat(network(figures).findings())
                .contains("The production of 2022 stands in for 2024: production refining:CHN.");
    }

    @Test
    void aYearWithoutProductionIsRefused() {
        assertThatThrownBy(() ->
                        SupplyNetwork.of(TinyMineral.reference(TinyMineral.figures()), 2019, TinyMineral.parameters()))
                .hasMessage(
                        "There is no production of tinium for 2019; the compilation has [2024].\nMaybe 2024 was meant.");
    }

    @Test
    void otherParametersChangeCurvesAndLeaveTheBalance() {
        SupplyNetwork supply =
                SupplyNetwork.of(TinyMineral.reference(TinyMineral.figures()), YEAR, TinyMineral.parameters());
        CalibratedNetwork usual = supply.calibrated(TinyMineral.parameters());
        CalibratedNetwork elastic =
                supply.calibrated(TinyMineral.parameters().with("activity.mine.supply_elasticity", 0.3));

        assertThat(activity(elastic, "mining:CHL").slope())
                .isCloseTo(activity(usual, "mining:CHL").slope() / 2, within(1e-9));
        assertThat(activity(elastic, "mining:CHL").baseLevel())
                .isEqualTo(activity(usual, "mining:CHL").baseLevel());
        assertThat(supply.calibrated(TinyMineral.parameters()).findings()).isEqualTo(usual.findings());
    }

    @Test
    void surplusStockIsAShelfOrAnOverhangAndTakesTheShareOfTheEstimate() {
        List<FigureRow> figures = new ArrayList<>(TinyMineral.figures());
        figures.add(TinyMineral.figure("surplus", Quantity.SURPLUS_STOCK, null, "metal", "CHN", null, null, YEAR, 40));
        SupplyNetwork supply = SupplyNetwork.of(TinyMineral.reference(figures), YEAR, TinyMineral.parameters());
        var half = TinyMineral.parameters().with("market.surplus_share", 0.5);
        int node =
                supply.calibrated(half).node(Form.of("metal"), Region.of("CHN")).orElseThrow();

        CalibratedNetwork shelf = supply.calibrated(half, Surplus.SHELF);
        CalibratedNetwork overhang = supply.calibrated(half, Surplus.OVERHANG);

        assertThat(shelf.calibrated().initialState().stock()[node])
                .isEqualTo(overhang.calibrated().initialState().stock()[node]);
        assertThat(shelf.market().storages().get(node).baseStock()
                        - overhang.market().storages().get(node).baseStock())
                .isCloseTo(20, within(1e-9));
    }

    @Test
    void aDrawnYearHasOtherQuantitiesOnTheSameRoutesAndIsAtRestToo() {
        SupplyNetwork supply =
                SupplyNetwork.of(TinyMineral.reference(TinyMineral.figures()), YEAR, TinyMineral.parameters());
        CalibratedNetwork central = supply.calibrated(TinyMineral.parameters());
        CalibratedNetwork drawn = supply.drawn(11).calibrated(TinyMineral.parameters());

        assertThat(drawn.market().arcs()).extracting(Arc::from).isEqualTo(from(central));
        assertThat(activity(drawn, "mining:CHL").baseLevel())
                .isNotCloseTo(activity(central, "mining:CHL").baseLevel(), within(0.1));
        assertThat(Standstill.measure(drawn, 12).largest()).isLessThan(Standstill.TOLERANCE);
        assertThat(supply.drawn(11).balance()).isEqualTo(drawn.balance());
        assertThat(supply.drawn(12).balance()).isNotEqualTo(drawn.balance());
        assertThat(supply.calibrated(TinyMineral.parameters()).balance()).isEqualTo(central.balance());
    }

    private static List<Integer> from(CalibratedNetwork network) {
        return network.market().arcs().stream().map(Arc::from).toList();
    }

    @Test
    void aPlantKeepsItsShareOfCapacityInADrawnYear() {
        List<FigureRow> figures = new ArrayList<>(TinyMineral.figures());
        figures.add(
                TinyMineral.figure("capacity", Quantity.CAPACITY, "refining", "ore", "CHN", null, null, YEAR, 1500));
        SupplyNetwork supply = SupplyNetwork.of(TinyMineral.reference(figures), YEAR, TinyMineral.parameters());
        Activity central = activity(supply.calibrated(TinyMineral.parameters()), "refining:CHN");
        for (long seed = 0; seed < 20; seed++) {
            Activity drawn = activity(supply.drawn(seed).calibrated(TinyMineral.parameters()), "refining:CHN");
            assertThat(drawn.capacity() / drawn.baseLevel())
                    .isCloseTo(central.capacity() / central.baseLevel(), within(1e-12));
        }
    }

    @Test
    void drawnYearsOfTheBundledMineralsAddUpAtEveryPlace() {
        ReferenceDataset dataset = ReferenceDataset.bundled();
        dataset.minerals().forEach((id, mineral) -> {
            SupplyNetwork supply = SupplyNetwork.of(mineral, mineral.baseYear(), dataset.parameters());
            double world = supply.balance().quantitiesAtRest().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            for (long seed = 0; seed < 20; seed++) {
                Map<Item, Double> drawn = supply.drawn(seed).balance().quantitiesAtRest();
                var sums = new TreeMap<Place, Double>();
                drawn.forEach(
                        (item, t) -> item.coefficients().forEach((place, c) -> sums.merge(place, c * t, Double::sum)));
                assertThat(sums.values())
                        .as("%s, draw %d", id, seed)
                        .allSatisfy(sum -> assertThat(sum).isCloseTo(0, within(1e-10 * world)));
                assertThat(drawn.keySet())
                        .isEqualTo(supply.balance().quantitiesAtRest().keySet());
            }
        });
    }

    private static CalibratedNetwork network(List<FigureRow> figures) {
        return SupplyNetwork.of(TinyMineral.reference(figures), YEAR, TinyMineral.parameters())
                .calibrated(TinyMineral.parameters());
    }

    private static Activity activity(CalibratedNetwork network, String name) {
        return network.market().activities().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int arc(String from, String to) {
        for (int a = 0; a < network.market().arcs().size(); a++) {
            Arc arc = network.market().arcs().get(a);
            if (network.market().nodes().get(arc.from()).toString().equals(from)
                    && network.market().nodes().get(arc.to()).toString().equals(to)) {
                return a;
            }
        }
        throw new AssertionError(from + " to " + to);
    }
}
