package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orebridge.market.acceptance.Reading.near;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.market.Measures;
import org.orebridge.market.Outcome;
import org.orebridge.market.Quantity;
import org.orebridge.market.Refill;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;

/// T11: Korea has 30 now and 90 later and uses `100 - d`; Japan lends it metal, of which 1.05 times as much come back.
class LoanTest {

    private static final ReleaseRule CHOSEN = new ReleaseRule.Optimal();

    private static final class Lending {
        final TinyMarket market = new TinyMarket();
        final int japan = market.node("JPN");
        final int korea = market.node("KOR");

        /// @param worth USD/t that Japan's users pay for as much as they get
        /// @param freight there and back, USD/t lent
        Lending(double tonnes, double worth, double freight) {
            int supply = market.supply(korea, 90);
            market.demand(korea, 100, 1);
            market.use(japan, new org.orebridge.market.Use.Segment(1_000, worth, worth, false));
            acts = Acts.none().capacity(supply, 30 / 90.0, 1).measures();
            market.stockpile(new Stockpile(
                            "lent to KOR",
                            Region.of("JPN"),
                            korea,
                            tonnes,
                            tonnes,
                            0,
                            0,
                            0,
                            List.of(new Stockpile.Access(korea, freight)))
                    .withRefill(Refill.lent(1, 2, tonnes, new Refill.Loan(japan, 0.05))));
        }

        final Measures acts;

        Outcome.Solved solve() {
            return market.solve(2, acts, CHOSEN);
        }
    }

    @Test
    void aLoanIsTakenUpAsFarAsItGoesAndComesBackWithInterest() {
        var lending = new Lending(20, 0, 0);
        Reading found = Reading.of(lending.solve());
        assertThat(found.prices(lending.korea)).containsExactly(new double[] {50, 31}, near());
        assertThat(found.path(Quantity.RELEASE, 0)).containsExactly(new double[] {20, 0}, near());
        assertThat(found.path(Quantity.PURCHASE, 0)).containsExactly(new double[] {0, 20}, near());
        assertThat(found.path(Quantity.STOCKPILE, 0)).containsExactly(new double[] {0, 20}, near());
        // 7,500 and 769.5 of it by the loan.
        assertThat(found.objective()).isCloseTo(2_550 + 4_950 + 769.5, near());
    }

    /// The gain of lending rises in a straight line: half the difference of a tonne more and less is its slope.
    @Test
    void aTonneMoreToLendIsWorthWhatTheLaterPriceLeavesOfTheEarlierOne() {
        double more = Reading.of(new Lending(21, 0, 0).solve()).objective();
        double less = Reading.of(new Lending(19, 0, 0).solve()).objective();
        assertThat((more - less) / 2).isCloseTo(17.45, near());
    }

    /// Nobody pays: Japan has the tonne of interest, which its users would pay 40 for, and Korea bears the freight.
    @Test
    void theLenderHasTheInterestAndTheBorrowerTheRest() {
        Outcome.Solved solved = new Lending(20, 40, 3).solve();
        Reading found = Reading.of(solved);
        assertThat(found.welfare("JPN")).isCloseTo(40, near());
        assertThat(found.welfare("KOR")).isCloseTo(2_550 + 4_950 + 769.5 - 60, near());
        assertThat(solved.diagnostics().welfareGap()).isLessThan(1e-6);
    }

    /// The first tonne is worth 70 now and costs 1.05 times 10 and the freight: beyond 59.5 none is lent.
    @Test
    void aLoanThatCostsMoreThanItBringsIsNotTakenUp() {
        var lending = new Lending(20, 0, 60);
        Reading found = Reading.of(lending.solve());
        assertThat(found.path(Quantity.RELEASE, 0)).containsExactly(new double[] {0, 0}, near());
        assertThat(found.prices(lending.korea)).containsExactly(new double[] {70, 10}, near());
    }
}
