package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orebridge.market.acceptance.Reading.near;
import static org.orebridge.market.acceptance.TinyMarket.UNLIMITED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Node;
import org.orebridge.market.Quantity;

/// From one form to another: T4, T14, T15, T22.
class ProcessingTest {

    /// T4: mine 80 at 20, recovery .9, smelter of a capacity at a cost, demand for refined metal 200 - d.
    @ParameterizedTest
    @CsvSource({
        // capacity, cost, smelted, refined, concentrate, treatment charge
        "60, 5, 60, 146, 20, 111.4",
        "100, 5, 80, 128, 110.2, 5",
        "100, 0, 80, 128, 115.2, 0",
        "100, -3, 80, 128, 118.2, -3"
    })
    void t4TheScarcerOfMineAndSmelterTakesTheMargin(
            double capacity, double cost, double smelted, double refined, double concentrate, double charge) {
        var market = new TinyMarket();
        int conc = market.node("concentrate", "AAA");
        int metal = market.node("metal", "AAA");
        market.supply(conc, 20, 0, 80);
        int smelter = market.activity("smelter", cost, 0, capacity, Map.of(conc, -1.0, metal, 0.9));
        market.demand(metal, 200, 1);

        Reading found = Reading.of(market.solve(1));

        assertThat(found.at(Quantity.ACTIVITY, smelter)).isCloseTo(smelted, near());
        assertThat(found.price(metal)).isCloseTo(refined, near());
        assertThat(found.price(conc)).isCloseTo(concentrate, near());
        assertThat(0.9 * found.price(metal) - found.price(conc)).isCloseTo(charge, near());
    }

    /// T14: an activity at 20 + z gives 1 of C and .2 of B; C is wanted at 200 - d.
    private static final class JointProducts {
        final TinyMarket market = new TinyMarket();
        final int c = market.node("main-product", "AAA");
        final int b = market.node(new Node(Form.of("by-product"), Region.of("AAA"), 0, true, Double.POSITIVE_INFINITY));
        final int activity;

        JointProducts(double capacity, double slopeOfB) {
            market.demand(c, 200, 1);
            market.demand(b, 100, slopeOfB);
            activity = market.activity("joint", 20, 1, capacity, Map.of(c, 1.0, b, 0.2));
        }
    }

    @Test
    void t14aBothProductsPayForTheActivity() {
        var world = new JointProducts(UNLIMITED, 5);

        Reading found = Reading.of(world.market.solve(1));

        assertThat(found.at(Quantity.ACTIVITY, world.activity)).isCloseTo(90.909091, near());
        assertThat(found.price(world.c)).isCloseTo(109.090909, near());
        assertThat(found.price(world.b)).isCloseTo(9.090909, near());
    }

    @Test
    void t14bACapacityEarnsWhatBothProductsPayAboveCost() {
        var world = new JointProducts(60, 5);

        Reading found = Reading.of(world.market.solve(1));

        assertThat(found.price(world.c)).isCloseTo(140, near());
        assertThat(found.price(world.b)).isCloseTo(40, near());
        double rent = found.price(world.c) + 0.2 * found.price(world.b) - (20 + 60);
        assertThat(rent).isCloseTo(68, near());
    }

    @Test
    void t14cAGlutOfTheByProductIsThrownAwayAtAPriceOfZero() {
        var world = new JointProducts(UNLIMITED, 20);

        Reading found = Reading.of(world.market.solve(1));

        assertThat(found.at(Quantity.ACTIVITY, world.activity)).isCloseTo(90, near());
        assertThat(found.price(world.c)).isCloseTo(110, near());
        assertThat(found.price(world.b)).isCloseTo(0, near());
        assertThat(found.at(Quantity.DISPOSED, world.b)).isCloseTo(0.2 * 90 - 5, near());
    }

    /// T15: hydroxide goes to sulphate at 4 or metal at 8, metal dissolves to sulphate at 2.
    private static final class Conversion {
        final TinyMarket market = new TinyMarket();
        final int hydroxide = market.node("hydroxide", "AAA");
        final int sulphate = market.node("sulphate", "AAA");
        final int metal = market.node("metal", "AAA");
        final int toSulphate;
        final int toMetal;
        final int dissolving;
        final int metalUse;

        Conversion(double mined, double sulphateCapacity) {
            market.supply(hydroxide, 10, 0, mined);
            toSulphate = market.activity("to-sulphate", 4, 0, sulphateCapacity, Map.of(hydroxide, -1.0, sulphate, 1.0));
            toMetal = market.activity("to-metal", 8, 0, 80, Map.of(hydroxide, -1.0, metal, 1.0));
            dissolving = market.activity("dissolving", 2, 0, UNLIMITED, Map.of(metal, -1.0, sulphate, 1.0));
            market.demand(sulphate, 100, 1);
            metalUse = market.demand(metal, 80, 1);
        }
    }

    @Test
    void t15aWithEnoughCapacityEachFormIsMadeDirectly() {
        var world = new Conversion(100, 60);

        Reading found = Reading.of(world.market.solve(1));

        assertThat(found.at(Quantity.ACTIVITY, world.toSulphate)).isCloseTo(60, near());
        assertThat(found.at(Quantity.ACTIVITY, world.toMetal)).isCloseTo(40, near());
        assertThat(found.at(Quantity.ACTIVITY, world.dissolving)).isCloseTo(0, near());
        assertThat(found.price(world.hydroxide)).isCloseTo(32, near());
        assertThat(found.price(world.sulphate)).isCloseTo(40, near());
        assertThat(found.price(world.metal)).isCloseTo(40, near());
    }

    @Test
    void t15bMetalIsDissolvedWhereSulphateCapacityIsShort() {
        var world = new Conversion(70, 30);

        Reading found = Reading.of(world.market.solve(1));

        assertThat(found.at(Quantity.ACTIVITY, world.dissolving)).isCloseTo(14, near());
        assertThat(found.price(world.sulphate)).isCloseTo(56, near());
        assertThat(found.price(world.metal)).isCloseTo(54, near());
        assertThat(found.price(world.hydroxide)).isCloseTo(46, near());
        assertThat(found.at(Quantity.USE, world.metalUse)).isCloseTo(26, near());
    }

    /// T22: a mine at 40 + .5 z gives 1 copper and .02 cobalt; cobalt is recycled at 100 + 200 r.
    @ParameterizedTest
    @CsvSource({"100, 100, 220, 0.6", "50, 150, 340, 1.2"})
    void t22ACutOfTheHostMineRaisesThePriceOfItsByProduct(
            double capacity, double copperPrice, double cobaltPrice, double recycled) {
        var market = new TinyMarket();
        int copper = market.node("copper", "AAA");
        int cobalt = market.node("cobalt", "AAA");
        int mine = market.activity("mine", 40, 0.5, capacity, Map.of(copper, 1.0, cobalt, 0.02));
        int recycling = market.supply(cobalt, 100, 200, UNLIMITED);
        market.demand(copper, 200, 1);
        market.demand(cobalt, 1000, 300);

        Reading found = Reading.of(market.solve(1));

        assertThat(found.at(Quantity.ACTIVITY, mine)).isCloseTo(capacity, near());
        assertThat(found.price(copper)).isCloseTo(copperPrice, near());
        assertThat(found.price(cobalt)).isCloseTo(cobaltPrice, near());
        assertThat(found.at(Quantity.ACTIVITY, recycling)).isCloseTo(recycled, near());
    }
}
