package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orebridge.market.acceptance.Reading.near;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Belief;
import org.orebridge.market.Measures;
import org.orebridge.market.Node;
import org.orebridge.market.Outcome;
import org.orebridge.market.Quantity;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;

/// A partner's stock takes months to arrive.
///
/// Japan holds 30, worth 20 a tonne if kept, and may ship it to Korea at 2 a tonne. Korea wants 100 - d and has 40 a
/// month: 60 a tonne without Japan. Four months.
class ReleaseAtSeaTest {

    private static final ReleaseRule OPTIMAL = new ReleaseRule.Optimal();

    private static final class Partners {
        final TinyMarket market = new TinyMarket();
        final int japan = market.node("JPN");
        final int korea;
        final int supply;

        Partners(double freight, int lag, double basePriceOfKorea) {
            korea = market.node(Node.of(Form.of("metal"), Region.of("KOR"), basePriceOfKorea));
            // Abroad pays 30 for what Japan makes, which gives the home node its price.
            market.supply(japan, 30, 0, 100);
            supply = market.supply(korea, 40);
            market.demand(korea, 100, 1);
            var access = List.of(new Stockpile.Access(korea, freight, lag));
            market.stockpile(new Stockpile("reserve", Region.of("JPN"), japan, 30, 30, 0, 20, 0, access));
        }

        Partners(double freight, int lag) {
            this(freight, lag, 0);
        }
    }

    /// Spread over the months in which it can still arrive: 30 / (4 - lag) each.
    @ParameterizedTest
    @CsvSource({"0, 52.5", "1, 50", "2, 45", "3, 30"})
    void whatIsReleasedLowersThePriceWhenItArrives(int lag, double price) {
        var world = new Partners(2, lag);

        Outcome.Solved solved = world.market.solve(4, Measures.NONE, OPTIMAL);

        Reading found = Reading.of(solved);
        for (int month = 0; month < 4; month++) {
            double released = month < 4 - lag ? 60 - price : 0;
            assertThat(found.price(world.korea, month)).isCloseTo(month < lag ? 60 : price, near());
            assertThat(found.at(Quantity.RELEASE, 0, month)).isCloseTo(released, near());
        }
        assertThat(found.welfare("JPN")).isCloseTo(30 * (price - 2), near());
        assertThat(solved.diagnostics().welfareGap()).isLessThan(1e-6);
    }

    /// With all arriving in months 2 and 3: 2 x 3200 + 2 x 3987.5 - 2 x 30 in all, of which Japan gets 30 x 43.
    @Test
    void theReceiverPaysWhenTheShipLeavesAndTheOwnerBearsTheFreight() {
        var world = new Partners(2, 2);

        Reading found = Reading.of(world.market.solve(4, Measures.NONE, OPTIMAL));

        assertThat(found.objective()).isCloseTo(14_315, near());
        assertThat(found.welfare("KOR")).isCloseTo(14_315 - 1_290, near());
        assertThat(found.at(Quantity.RELEASE_PRICE, 0, 0)).isCloseTo(45, near());
    }

    @Test
    void aScheduleLeavesOnTimeAndArrivesLater() {
        var world = new Partners(2, 2);

        Reading found = Reading.of(world.market.solve(4, Measures.NONE, new ReleaseRule.Even(3)));

        assertThat(found.path(Quantity.RELEASE, 0)).containsExactly(new double[] {10, 10, 10, 0}, near());
        assertThat(found.prices(world.korea)).containsExactly(new double[] {60, 60, 50, 50}, near());
    }

    /// Korea's base price is 50: what leaves in the last two months is worth 50 a tonne, so 10 each leave before.
    @Test
    void whatIsAtSeaAtTheEndIsWorthTheBasePrice() {
        var world = new Partners(2, 2, 50);

        Reading found = Reading.of(world.market.solve(4, Measures.NONE, OPTIMAL));

        assertThat(found.prices(world.korea)).containsExactly(new double[] {60, 60, 50, 50}, near());
        assertThat(found.at(Quantity.STOCKPILE, 0, 3)).isCloseTo(0, near());
        assertThat(found.welfare("JPN")).isCloseTo(30 * 48, near());
    }

    /// Next month Korea has 40 or 70, price 60 - r or 30 - r: r = 25 makes the mean as high as what is kept.
    @Test
    void anUncertainArrivalIsPaidAtThePriceExpected() {
        var world = new Partners(0, 1);
        Measures scarce = Acts.none().capacity(world.supply, 1, 1).measures();
        Measures plenty = Acts.none().capacity(world.supply, 1, 1.75).measures();
        var belief =
                new Belief(List.of(new Belief.Future("scarce", 0.5, scarce), new Belief.Future("plenty", 0.5, plenty)));

        Outcome.Solved solved = TinyMarket.solve(world.market.problem(2, belief, OPTIMAL));

        Reading found = Reading.of(solved);
        assertThat(found.at(Quantity.RELEASE, 0, 0)).isCloseTo(25, near());
        assertThat(found.path(Quantity.PRICE, world.korea)).containsExactly(new double[] {60, 35, 5}, near());
        assertThat(found.at(Quantity.RELEASE_PRICE, 0, 0)).isCloseTo(20, near());
        assertThat(found.welfare("JPN")).isCloseTo(600, near());
        assertThat(solved.diagnostics().welfareGap()).isLessThan(1e-6);
    }
}
