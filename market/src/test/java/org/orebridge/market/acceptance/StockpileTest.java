package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orebridge.market.acceptance.Reading.near;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Region;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Measures;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Welfare;

/// Government stocks under uncertainty, shared and apart: T5, T6/T7, T21.
class StockpileTest {

    private static final ReleaseRule NONE = new ReleaseRule.None();
    private static final ReleaseRule FULL = new ReleaseRule.Full();
    private static final ReleaseRule OPTIMAL = new ReleaseRule.Optimal();

    /// T5: stock 60, supply 30 now, next month 30 (embargo persists) or 90 with even odds, demand 190 - d,
    /// a tonne left is worth 100. Month 0 is the instance's month 2.
    private static final class UnknownEnd {
        final TinyMarket market = new TinyMarket();
        final int node = market.node("AAA");
        final Measures persists;
        final Measures ends;

        UnknownEnd(int firstMonth) {
            int supply = market.supply(node, 30);
            market.demand(node, 190, 1);
            market.stockpile("AAA", node, 60, 60, 100, firstMonth, node);
            persists = Acts.none().capacity(supply, 1, 1).measures();
            ends = Acts.none().capacity(supply, 1, 3).measures();
        }

        UnknownEnd() {
            this(0);
        }

        Belief evenOdds() {
            return new Belief(
                    List.of(new Belief.Future("persists", 0.5, persists), new Belief.Future("ends", 0.5, ends)));
        }

        double value(Belief belief, ReleaseRule rule) {
            return TinyMarket.solve(market.problem(2, belief, rule)).objective();
        }
    }

    @Test
    void t5AReleaseThatDoesNotKnowTheEndKeepsSomethingBack() {
        var world = new UnknownEnd();

        Outcome.Solved found = TinyMarket.solve(world.market.problem(2, world.evenOdds(), OPTIMAL));

        Course course = found.course();
        assertThat(course.tree().size()).isEqualTo(3);
        assertThat(course.at(Quantity.RELEASE, 0, 0)).isCloseTo(40, near());
        assertThat(course.at(Quantity.PRICE, world.node, 0)).isCloseTo(120, near());
        assertThat(course.at(Quantity.RELEASE, 0, 1)).isCloseTo(20, near());
        assertThat(course.at(Quantity.PRICE, world.node, 1)).isCloseTo(140, near());
        assertThat(course.at(Quantity.RELEASE, 0, 2)).isCloseTo(0, near());
        assertThat(course.at(Quantity.PRICE, world.node, 2)).isCloseTo(100, near());
        assertThat(found.objective()).isCloseTo(22_500, near());
    }

    @Test
    void t5KnowingTheEndWouldBeWorth150() {
        var world = new UnknownEnd();

        double knownToPersist = world.value(Belief.certain(world.persists), OPTIMAL);
        double knownToEnd = world.value(Belief.certain(world.ends), OPTIMAL);
        double unknown = world.value(world.evenOdds(), OPTIMAL);

        assertThat(knownToPersist).isCloseTo(19_200, near());
        assertThat(knownToEnd).isCloseTo(26_100, near());
        assertThat((knownToPersist + knownToEnd) / 2 - unknown).isCloseTo(150, near());
    }

    @Test
    void t5PlanningForTheMeanReleasesTooMuchAndCosts18Dollars75() {
        var world = new UnknownEnd();
        Measures mean = Acts.none().capacity(0, 1, 2).measures();

        Course planned =
                TinyMarket.solve(world.market.problem(2, mean, OPTIMAL)).course();
        double firstMonth = Welfare.of(planned).national(Region.of("AAA"), 0);
        double afterwards =
                0.5 * afterwards(world, planned, world.persists) + 0.5 * afterwards(world, planned, world.ends);

        assertThat(planned.at(Quantity.RELEASE, 0, 0)).isCloseTo(45, near());
        assertThat(planned.at(Quantity.PRICE, world.node, 0)).isCloseTo(115, near());
        assertThat(firstMonth + afterwards).isCloseTo(22_481.25, near());
        assertThat(world.value(world.evenOdds(), OPTIMAL) - firstMonth - afterwards)
                .isCloseTo(18.75, near());
    }

    /// Value of the second month after the first month of a plan, once it is known what is the case.
    private static double afterwards(UnknownEnd world, Course planned, Measures measures) {
        return TinyMarket.solve(new Problem(
                        world.market.market(),
                        Belief.certain(measures),
                        planned.stateAfter(0),
                        1,
                        1,
                        List.of(OPTIMAL),
                        Problem.Terminal.WORTHLESS))
                .objective();
    }

    @Test
    void t5HoldingAllAndReleasingAllAreBothWorse() {
        assertThat(new UnknownEnd(1).value(new UnknownEnd(1).evenOdds(), OPTIMAL))
                .isCloseTo(21_300, near());
        assertThat(new UnknownEnd().value(new UnknownEnd().evenOdds(), FULL)).isCloseTo(22_200, near());
    }

    /// T6/T7: Japan holds 30, worth 30 a tonne; Korea wants 100 - d and has 30, the USA want 80 - d and have 30.
    private static final class SharedStock {
        final TinyMarket market = new TinyMarket();
        final int japan = market.node("JPN");
        final int korea = market.node("KOR");
        final int usa = market.node("USA");
        final int useOfKorea = market.demand(korea, 100, 1);
        final int useOfUsa = market.demand(usa, 80, 1);

        SharedStock(int... access) {
            market.supply(korea, 30);
            market.supply(usa, 30);
            // Abroad pays 30 for what Japan makes, which gives the home node its price.
            market.supply(japan, 30, 0, 100);
            market.stockpile("JPN", japan, 30, 30, 30, 0, access);
        }

        Reading solve() {
            return Reading.of(market.solve(1, Measures.NONE, OPTIMAL));
        }
    }

    private static double worth(int... access) {
        return new SharedStock(access).solve().objective()
                - new SharedStock().solve().objective();
    }

    @Test
    void t7WhatACoalitionIsWorthIsWhatItsPooledStockEarnsAboveItsPriceAbroad() {
        var world = new SharedStock();

        assertThat(worth(world.korea)).isCloseTo(750, near());
        assertThat(worth(world.usa)).isCloseTo(200, near());
        assertThat(worth(world.korea, world.usa)).isCloseTo(775, near());
        // Korea and the USA together have no stock to share.
        assertThat(worth()).isCloseTo(0, near());
    }

    @Test
    void t7ThePoolGoesToTheHighestUsesUntilTheirPricesMeet() {
        var outline = new SharedStock();
        var world = new SharedStock(outline.korea, outline.usa);

        Reading found = world.solve();

        assertThat(found.price(world.korea)).isCloseTo(45, near());
        assertThat(found.price(world.usa)).isCloseTo(45, near());
        assertThat(found.at(Quantity.USE, world.useOfKorea)).isCloseTo(30 + 25, near());
        assertThat(found.at(Quantity.USE, world.useOfUsa)).isCloseTo(30 + 5, near());
    }

    /// T21: supply 100 from abroad, demand 200 - d, of which J and K are half each; each holds 10.
    @ParameterizedTest
    @CsvSource({
        // value of a tonne kept, J releases, K releases, payoff of J, payoff of K, world surplus
        "93, false, false, 3430, 3430, 16860",
        "93, true, false, 3925, 3955, 16880",
        "93, false, true, 3955, 3925, 16880",
        "93, true, true, 4400, 4400, 16800",
        "145, false, false, 3950, 3950, 17900",
        "145, true, false, 3925, 4475, 17400",
        "145, false, true, 4475, 3925, 17400",
        "145, true, true, 4400, 4400, 16800"
    })
    void t21APayoffIsUserSurplusPlusSalesPlusWhatIsKept(
            double kept, boolean releasesJ, boolean releasesK, double payoffJ, double payoffK, double world) {
        var market = new TinyMarket();
        int abroad = market.node("FFF");
        int j = market.node("JPN");
        int k = market.node("KOR");
        market.supply(abroad, 100);
        market.demand(j, 200, 2);
        market.demand(k, 200, 2);
        market.arc(abroad, j, 0);
        market.arc(abroad, k, 0);
        market.stockpile("JPN", j, 10, 10, kept, 0, j);
        market.stockpile("KOR", k, 10, 10, kept, 0, k);

        Reading found = Reading.of(market.solve(1, Measures.NONE, releasesJ ? FULL : NONE, releasesK ? FULL : NONE));

        assertThat(found.welfare("JPN")).isCloseTo(payoffJ, near());
        assertThat(found.welfare("KOR")).isCloseTo(payoffK, near());
        assertThat(found.objective()).isCloseTo(world, near());
    }
}
