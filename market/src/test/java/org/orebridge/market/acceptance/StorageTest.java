package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orebridge.market.acceptance.Reading.near;
import static org.orebridge.market.acceptance.TinyMarket.UNLIMITED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Measures;
import org.orebridge.market.Node;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.State;
import org.orebridge.market.Storage;

/// From one month to the next: T3, T13, T16.
class StorageTest {

    /// T3: supply 100 and then another quantity, demand 200 - d.
    @ParameterizedTest
    @CsvSource({
        // holding cost, beta, capacity, second supply, stored, first price, second price
        "10, 1, Infinity, 60, 15, 115, 125",
        "0, 0.909090909090909091, Infinity, 60, 14.285714, 114.285714, 125.714286",
        "10, 1, 8, 60, 8, 108, 132",
        "10, 1, Infinity, 130, 0, 100, 70"
    })
    void t3StorageEndsWhereTheNextPricePaysForHolding(
            double holding, double beta, double capacity, double second, double stored, double p0, double p1) {
        var market = new TinyMarket().discount(beta);
        int node = market.node("AAA");
        int supply = market.supply(node, 100);
        market.demand(node, 200, 1);
        int storage = market.storage(node, holding, capacity);

        Reading found = Reading.of(
                market.solve(2, Acts.none().capacity(supply, 1, second / 100).measures()));

        assertThat(found.at(Quantity.STOCK, storage, 0)).isCloseTo(stored, near());
        assertThat(found.prices(node)).containsExactly(new double[] {p0, p1}, near());
    }

    /// The rent of T3c's full store is what one more place would earn: 132 - 108 - 10.
    @Test
    void t3cAnotherPlaceInAFullStoreIsWorthThePriceGapLessHolding() {
        double gain = surplusWithStore(8.001) - surplusWithStore(8);

        assertThat(gain / 0.001).isCloseTo(14, org.assertj.core.api.Assertions.within(2e-3));
    }

    private static double surplusWithStore(double capacity) {
        var market = new TinyMarket();
        int node = market.node("AAA");
        int supply = market.supply(node, 100);
        market.demand(node, 200, 1);
        market.storage(node, 10, capacity);
        return market.solve(2, Acts.none().capacity(supply, 1, 0.6).measures()).objective();
    }

    /// T13: O makes 10 at 20, two months to D, arrivals of 10 in months 0 and 1, no shipping in months 2 and 3.
    private static Reading transit(TinyMarket market, int origin, int destination) {
        market.supply(origin, 20, 0, 10);
        market.demand(destination, 100, 1);
        int trade = market.arc(origin, destination, 2, 0, 0);
        Measures measures =
                Acts.none().ceiling(trade, Path.window(2, 4, 0, UNLIMITED)).measures();
        Problem problem = market.problem(8, measures);
        State afloat = problem.state().withArrivals(List.of(new double[2], new double[] {10, 10}));
        return Reading.of(TinyMarket.solve(
                new Problem(problem.market(), problem.belief(), afloat, 0, 8, List.of(), Problem.Terminal.BASE_PRICE)));
    }

    @Test
    void t13ABanIsFeltWhenTheLastShipmentHasArrived() {
        var market = new TinyMarket();
        int origin = market.node("OOO");
        int destination = market.node("DDD");
        market.supply(destination, 2);

        Reading found = transit(market, origin, destination);

        assertThat(found.prices(destination)).containsExactly(new double[] {88, 88, 88, 88, 98, 98, 88, 88}, near());
    }

    @Test
    void t13WithoutAnySupplyThePriceIsTheStatedBackstop() {
        var market = new TinyMarket();
        int origin = market.node("OOO");
        int destination = market.node(new Node(Form.of("metal"), Region.of("DDD"), 0, false, 100));

        Reading found = transit(market, origin, destination);

        assertThat(found.prices(destination)).containsExactly(new double[] {90, 90, 90, 90, 100, 100, 90, 90}, near());
    }

    /// T16: convenience 20 - 2 I on the first ten tonnes, holding cost 1, demand 200 - d, second supply 100.
    @ParameterizedTest
    @CsvSource({
        // first supply, stored, first price, second price
        "109.5, 7.125, 97.625, 92.875",
        "140, 19.5, 79.5, 80.5",
        "80, 0, 120, 100",
        "85, 1, 116, 99"
    })
    void t16StockIsHeldForItsConvenienceBeyondWhatThePricePathPays(double first, double stored, double p0, double p1) {
        var market = new TinyMarket();
        int node = market.node("AAA");
        int supply = market.supply(node, 100);
        market.demand(node, 200, 1);
        int storage =
                market.storage(node, 1, new Storage.Piece(10, 20, 0, 0, 0), new Storage.Piece(UNLIMITED, 0, 0, 0, 0));

        Reading found = Reading.of(
                market.solve(2, Acts.none().capacity(supply, first / 100, 1).measures()));

        assertThat(found.at(Quantity.STOCK, storage, 0)).isCloseTo(stored, near());
        assertThat(found.prices(node)).containsExactly(new double[] {p0, p1}, near());
    }
}
