package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orebridge.market.acceptance.Reading.near;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Measures;
import org.orebridge.market.Quantity;

/// Smelters that keep running and smelters that live on by-products, worked by hand.
///
/// Concentrate 80 at no cost; recovery .9; metal wanted at 200 - d; smelter A at .1 z, smelter B at 3, each up to 100.
class MinimumRunTest {

    private final TinyMarket market = new TinyMarket();
    private final int concentrate = market.node("concentrate", "AAA");
    private final int metal = market.node("metal", "AAA");

    private int smelter(String name, double intercept, double slope, double least) {
        return market.activity(name, intercept, slope, 100, least, Map.of(concentrate, -1.0, metal, 0.9));
    }

    private void restOfTheChain() {
        market.supply(concentrate, 0, 0, 80);
        market.demand(metal, 200, 1);
    }

    private double margin(Reading found) {
        return 0.9 * found.price(metal) - found.price(concentrate);
    }

    @Test
    void withoutAMinimumRunTheDearerTonnesStop() {
        int a = smelter("a", 0, 0.1, 0);
        int b = smelter("b", 3, 0, 0);
        restOfTheChain();
        Reading found = Reading.of(market.solve(1));
        assertThat(found.at(Quantity.ACTIVITY, a)).isCloseTo(30, near());
        assertThat(found.at(Quantity.ACTIVITY, b)).isCloseTo(50, near());
        assertThat(margin(found)).isCloseTo(3, near());
        assertThat(found.at(Quantity.MINIMUM_RUN_COST, a)).isZero();
    }

    @Test
    void aMinimumRunDrivesOthersOutAndCostsItsRegionWhatItLosesOnIt() {
        int a = smelter("a", 0, 0.1, 60);
        int b = smelter("b", 3, 0, 0);
        restOfTheChain();
        Reading found = Reading.of(market.solve(1));
        assertThat(found.at(Quantity.ACTIVITY, a)).isCloseTo(60, near());
        assertThat(found.at(Quantity.ACTIVITY, b)).isCloseTo(20, near());
        assertThat(margin(found)).isCloseTo(3, near());
        assertThat(found.at(Quantity.MINIMUM_RUN_COST, a)).isCloseTo((0.1 * 60 - 3) * 60, near());
    }

    @Test
    void aMinimumRunCanBeAskedForByAMeasure() {
        int a = smelter("a", 0, 0.1, 0);
        smelter("b", 3, 0, 0);
        restOfTheChain();
        Reading found = Reading.of(market.solve(1, Acts.none().floor(a, 60).measures()));
        assertThat(found.at(Quantity.ACTIVITY, a)).isCloseTo(60, near());
        assertThat(found.at(Quantity.MINIMUM_RUN_COST, a)).isCloseTo(180, near());
    }

    @Test
    void anOutageTakesItsShareOfTheMinimumRunAndACeilingBelowItWins() {
        int a = smelter("a", 0, 0.1, 60);
        smelter("b", 3, 0, 0);
        restOfTheChain();
        Measures outage = Acts.none().capacity(a, 0.4).measures();
        assertThat(Reading.of(market.solve(1, outage)).at(Quantity.ACTIVITY, a)).isCloseTo(30, near());
        Measures both = Acts.none().capacity(a, 0.2).floor(a, 60).measures();
        assertThat(Reading.of(market.solve(1, both)).at(Quantity.ACTIVITY, a)).isCloseTo(20, near());
    }

    @Test
    void whatByProductsBringIsBidAwayForTheConcentrate() {
        int a = smelter("a", 0, 0.1, 0);
        int b = smelter("b", 3, 0, 0);
        restOfTheChain();
        Reading found = Reading.of(market.solve(1, Acts.none().credit(b, 10).measures()));
        assertThat(found.at(Quantity.ACTIVITY, a)).isCloseTo(0, near());
        assertThat(found.at(Quantity.ACTIVITY, b)).isCloseTo(80, near());
        assertThat(margin(found)).isCloseTo(-7, near());
        assertThat(found.at(Quantity.ACTIVITY_COST, b)).isCloseTo(-7 * 80, near());
        assertThat(found.at(Quantity.CREDIT, b)).isEqualTo(10);
    }

    @Test
    void aMinimumRunAboveTheCapacityIsRefused() {
        assertThatThrownBy(() -> new Activity(
                        "smelter",
                        "refining",
                        Region.of("AAA"),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        0,
                        0,
                        10,
                        0,
                        0,
                        20,
                        0))
                .hasMessageContaining("above its capacity of 10")
                .hasMessageContaining("Maybe");
    }
}
