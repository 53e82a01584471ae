package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orebridge.market.acceptance.Reading.near;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.OneSidedPrices;
import org.orebridge.market.Quantity;
import org.orebridge.market.Use;
import org.orebridge.market.loss.ValueAddedAtRisk;

/// What sectors do when it gets scarce: T9, T17, T20, T23.
class UseTest {

    /// T9: supply 50, demand 30 at 200, 20 at 120 and 50 at 60: every price from 60 to 120 clears the market.
    @Test
    void t9APriceThatIsAnIntervalIsReportedFromBothSides() {
        var market = new TinyMarket();
        int node = market.node("AAA");
        market.supply(node, 50);
        market.use(
                node,
                new Use.Segment(30, 200, 200, false),
                new Use.Segment(20, 120, 120, false),
                new Use.Segment(50, 60, 60, false));

        OneSidedPrices prices = OneSidedPrices.of(
                new Equilibrium(), market.problem(1, Acts.none().measures()), node, 0);

        assertThat(prices.scarcer()).isCloseTo(120, near());
        assertThat(prices.looser()).isCloseTo(60, near());
    }

    @Test
    void t9WhereThePriceIsUniqueBothSidesAgree() {
        var market = new TinyMarket();
        int node = market.node("AAA");
        market.supply(node, 50);
        market.demand(node, 200, 1);

        OneSidedPrices prices = OneSidedPrices.of(
                new Equilibrium(), market.problem(1, Acts.none().measures()), node, 0);

        assertThat(prices.scarcer()).isCloseTo(150.005, near());
        assertThat(prices.looser()).isCloseTo(149.995, near());
    }

    /// T17: demand 200 - d, substitutes at 45 a unit of capacity, usable when built, no retirement, no salvage.
    private static final class Substituting {
        final TinyMarket market = new TinyMarket();
        final int node = market.node("AAA");
        final int use;
        final Reading found;

        Substituting(double operatingCost, double mostAdded, double... supplies) {
            int supply = market.supply(node, 100);
            use = market.use(
                    node,
                    Optional.of(
                            new Use.Substitution(operatingCost, 45, Double.POSITIVE_INFINITY, mostAdded, 0, 0, 0, 0)),
                    new Use.Segment(200, 200, 0, false));
            double[] shares = Arrays.stream(supplies).map(s -> s / 100).toArray();
            found = Reading.of(
                    market.solve(4, Acts.none().capacity(supply, shares).measures()));
        }
    }

    @Test
    void t17aSubstitutesAreBuiltAsFastAsAllowedAndStay() {
        var world = new Substituting(105, 9, 100, 60, 60, 60);

        assertThat(world.found.path(Quantity.INSTALLED, world.use))
                .containsExactly(new double[] {9, 18, 18, 18}, near());
        assertThat(world.found.prices(world.node)).containsExactly(new double[] {100, 122, 122, 122}, near());
    }

    @Test
    void t17bSlowBuildingKeepsThePriceUpForLonger() {
        var world = new Substituting(105, 4, 100, 60, 60, 60);

        assertThat(world.found.path(Quantity.INSTALLED, world.use))
                .containsExactly(new double[] {4, 8, 12, 12}, near());
        assertThat(world.found.prices(world.node)).containsExactly(new double[] {100, 132, 128, 128}, near());
    }

    @Test
    void t17cWhatIsInstalledKeepsRunningAfterTheShock() {
        var world = new Substituting(95, 9, 100, 60, 60, 100);

        assertThat(world.found.path(Quantity.INSTALLED, world.use))
                .containsExactly(new double[] {9, 18, 18, 18}, near());
        assertThat(world.found.at(Quantity.SUBSTITUTED, world.use, 0)).isCloseTo(5, near());
        assertThat(world.found.at(Quantity.SUBSTITUTED, world.use, 3)).isCloseTo(5, near());
        assertThat(world.found.prices(world.node)).containsExactly(new double[] {95, 122, 122, 95}, near());
    }

    /// T20: A wants 50 at 20, falling to 40 at 60, and stops there; B wants 30 at 20, falling to 23 at 300.
    private static final class ValuesInUse {
        final TinyMarket market = new TinyMarket();
        final int node = market.node("AAA");
        final int a = market.use(node, new Use.Segment(40, 60, 60, true), new Use.Segment(10, 60, 20, false));
        final int b = market.use(node, new Use.Segment(23, 300, 300, true), new Use.Segment(7, 300, 20, false));
        final Reading found;

        ValuesInUse(double supply) {
            market.supply(node, supply);
            found = Reading.of(market.solve(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // supply, price, core of A, use of B
        "75, 38.181818, 40, 29.545455",
        "66.5, 60, 37.5, 29",
        "26, 180, 0, 26",
        "10, 300, 0, 10"
    })
    void t20TheSectorWithTheLowerValueInUseStopsFirst(double supply, double price, double coreOfA, double useOfB) {
        var world = new ValuesInUse(supply);

        assertThat(world.found.price(world.node)).isCloseTo(price, near());
        assertThat(world.found.at(Quantity.CORE, world.a)).isCloseTo(coreOfA, near());
        assertThat(world.found.at(Quantity.USE, world.b)).isCloseTo(useOfB, near());
    }

    /// T23: T20 with a supply of 10, B adding value of 120 a year and holding components for half a month.
    @Test
    void t23OutputFollowsTheCoreThatIsServedOnceComponentsAreUsedUp() {
        var world = new ValuesInUse(10);

        double servedA = world.found.at(Quantity.CORE, world.a) / world.found.at(Quantity.CORE_NEED, world.a);
        double servedB = world.found.at(Quantity.CORE, world.b) / world.found.at(Quantity.CORE_NEED, world.b);
        double rigidB = world.found.at(Quantity.USE, world.b) / 30;

        assertThat(1 - servedA).isCloseTo(1, near());
        assertThat(1 - servedB).isCloseTo(0.565217, near());
        assertThat(1 - rigidB).isCloseTo(2.0 / 3, near());
        var loss = ValueAddedAtRisk.of(new double[] {servedB, servedB, servedB}, 120.0 / 12, 0.5);
        assertThat(loss.output()).containsExactly(new double[] {0.934783, 0.434783, 0.434783}, near());
        assertThat(loss.total()).isCloseTo(11.956522, near());
    }
}
