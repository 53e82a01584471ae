package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.orebridge.market.acceptance.Reading.near;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Region;
import org.orebridge.market.Measures;
import org.orebridge.market.Outcome;
import org.orebridge.market.Quantity;
import org.orebridge.market.Refill;
import org.orebridge.market.Refill.Price;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;

/// A government buys for its stock, and everybody pays for it.
class RefillTest {

    private static final ReleaseRule NONE = new ReleaseRule.None();
    private static final ReleaseRule FULL = new ReleaseRule.Full();
    private static final int NEVER = Integer.MAX_VALUE;

    /// Demand 100 - d, supply 40: 60 a tonne. A stock that can all be released in a month.
    private static final class Holder {
        final TinyMarket market = new TinyMarket();
        final int node = market.node("JPN");
        final int supply = market.supply(node, 40);

        Holder(double initial, double kept, Refill refill) {
            market.demand(node, 100, 1);
            var pile = new Stockpile(
                    "reserve", Region.of("JPN"), node, initial, 30, 0, kept, 0, List.of(new Stockpile.Access(node, 0)));
            market.stockpile(pile.withRefill(refill));
        }
    }

    /// 30 are released at once; 10 a month come back: d = 70, 40, 30, 30. In all 4550 + 3200 + 2 x 2550 + 20 x 20.
    @Test
    void aStockThatWasEmptiedIsBoughtBackAMonthlyAmountAtATime() {
        var world = new Holder(30, 20, new Refill(2, NEVER, 10, 30, Price.ANY));

        Outcome.Solved solved = world.market.solve(4, Measures.NONE, FULL);

        Reading found = Reading.of(solved);
        assertThat(found.prices(world.node)).containsExactly(new double[] {30, 60, 70, 70}, near());
        assertThat(found.path(Quantity.STOCKPILE, 0)).containsExactly(new double[] {0, 0, 10, 20}, near());
        assertThat(found.path(Quantity.PURCHASE, 0)).containsExactly(new double[] {0, 0, 10, 10}, near());
        assertThat(found.objective()).isCloseTo(13_250, near());
        assertThat(solved.diagnostics().welfareGap()).isLessThan(1e-6);
    }

    @Test
    void nothingIsBoughtForAStockThatIsWhole() {
        var world = new Holder(30, 20, new Refill(0, NEVER, 10, 30, Price.ANY));

        Reading found = Reading.of(world.market.solve(3, Measures.NONE, NONE));

        assertThat(found.prices(world.node)).containsExactly(new double[] {60, 60, 60}, near());
    }

    /// Buying v makes the price 60 + v: up to 65, which a tonne kept is worth, or as much as may be bought.
    @ParameterizedTest
    @CsvSource({"10, 5", "3, 3"})
    void aBuyerByReservationValueStopsWhereThePriceReachesIt(double monthly, double bought) {
        var world = new Holder(30, 65, new Refill(2, NEVER, monthly, 30, Price.RESERVATION_VALUE));

        Reading found = Reading.of(world.market.solve(4, Measures.NONE, FULL));

        assertThat(found.path(Quantity.PURCHASE, 0)).containsExactly(new double[] {0, 0, bought, bought}, near());
        assertThat(found.price(world.node, 3)).isCloseTo(60 + bought, near());
    }

    @Test
    void whatIsBoughtBeforeTheShockIsThereToBeReleasedInIt() {
        var world = new Holder(0, 20, new Refill(0, 2, 10, 20, Price.ANY));

        Reading found = Reading.of(world.market.solve(
                4, Acts.none().capacity(world.supply, 1, 1, .5, .5).measures(), FULL));

        assertThat(found.path(Quantity.RELEASE, 0)).containsExactly(new double[] {0, 0, 20, 0}, near());
        assertThat(found.prices(world.node)).containsExactly(new double[] {70, 70, 60, 80}, near());
    }

    /// Supply 10, 10 and then 40: selling 15 at 75 twice and buying 10 at 70 three times is worth it.
    @Test
    void aReleaseTimedByPricesKeepsUpWithOneThatEmptiedTheStock() {
        var world = new Holder(30, 20, new Refill(2, NEVER, 10, 30, Price.ANY));

        Reading found = Reading.of(world.market.solve(
                5, Acts.none().capacity(world.supply, .25, .25, 1).measures(), new ReleaseRule.Optimal()));

        assertThat(found.path(Quantity.PURCHASE, 0)).containsExactly(new double[] {0, 0, 10, 10, 10}, within(.02));
        assertThat(found.prices(world.node)).containsExactly(new double[] {75, 75, 70, 70, 70}, within(.02));
    }

    /// 80 from abroad for two who want 100 - d each: 60 a tonne. Japan stores 10, so that both use 35 at 65.
    @Test
    void onesPurchasesRaiseThePriceOfTheOther() {
        var market = new TinyMarket();
        int abroad = market.node("FFF");
        int japan = market.node("JPN");
        int korea = market.node("KOR");
        market.supply(abroad, 80);
        market.demand(japan, 100, 1);
        market.demand(korea, 100, 1);
        market.arc(abroad, japan, 0);
        market.arc(abroad, korea, 0);
        market.stockpile(new Stockpile(
                        "reserve", Region.of("JPN"), japan, 0, 10, 0, 65, 0, List.of(new Stockpile.Access(japan, 0)))
                .withRefill(new Refill(0, NEVER, 10, 10, Price.ANY)));

        Reading found = Reading.of(market.solve(1, Measures.NONE, NONE));

        assertThat(found.price(korea)).isCloseTo(65, near());
        assertThat(found.welfare("KOR")).isCloseTo(612.5, near());
        assertThat(found.welfare("JPN")).isCloseTo(612.5 - 650 + 650, near());
        assertThat(found.welfare("FFF")).isCloseTo(5_200, near());
        assertThat(found.objective()).isCloseTo(6_425, near());
    }

    @Test
    void aTargetBelowWhatIsThereIsRefused() {
        assertThatThrownBy(() -> new Holder(30, 20, new Refill(0, NEVER, 10, 20, Price.ANY)))
                .hasMessageContaining("30.0 t are there already")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Refill(4, 2, 10, 20, Price.ANY)).hasMessageContaining("Maybe the two are swapped");
    }
}
