package org.orebridge.planning.rolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Node;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.Refill;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Storage;
import org.orebridge.market.Use;
import org.orebridge.market.Welfare;

/// An exporter, two months at sea from an importer with a stock, a substitute and a government stock.
class RollingBeliefsTest {

    private static final Region MINE = Region.of("AAA");
    private static final Region USER = Region.of("BBB");
    private static final Form METAL = Form.of("metal");

    private static Market market() {
        return market(0);
    }

    private static Market market(int monthsOfRelease) {
        var mine = new Activity(
                "mine", "mining", MINE, new TreeMap<>(), new TreeMap<>(Map.of(0, 1.0)), 60, 0.4, 150, 100, 0);
        var arc = new Arc(0, 1, 2, 5, 0.05, 400, 0, 90, 5);
        var substitution = new Use.Substitution(95, 300, 30, 3, 0.005, 0.8, 1e-3);
        var user = new Use(
                1,
                "batteries",
                90,
                List.of(new Use.Segment(60, 400, 390, true), new Use.Segment(60, 390, 0, false)),
                Optional.of(substitution),
                0,
                0);
        var home = new Use(0, "home", 10, List.of(new Use.Segment(20, 200, 0, false)), Optional.empty(), 0, 0);
        var pieces = List.of(
                new Storage.Piece(50, 50, 10, 0, 50),
                new Storage.Piece(100, 10, 0, 0, 40),
                new Storage.Piece(Double.POSITIVE_INFINITY, 0, 0, 1e-4, 0));
        var stock = new Storage(1, pieces, 0.4, 90);
        var pile = new Stockpile(
                "reserve", USER, 1, 60, 20, 0, 130, 1, List.of(new Stockpile.Access(1, 0, monthsOfRelease)));
        return new Market(
                List.of(Node.of(METAL, MINE, 100), Node.of(METAL, USER, 107)),
                List.of(mine),
                List.of(arc),
                List.of(user, home),
                List.of(stock),
                List.of(pile),
                0.99);
    }

    private static Measures ban(int from, int until) {
        return Measures.NONE.with(Lever.ARC_CEILING, new TreeMap<>(Map.of(0, Path.window(from, until, 0, 1e9))));
    }

    private static Measures quotaOf(double ceiling, int until) {
        return Measures.NONE.with(Lever.ARC_CEILING, new TreeMap<>(Map.of(0, Path.window(0, until, ceiling, 1e9))));
    }

    private static Measures queueAndQuota(int validity) {
        var licence = new Measures.Licence("to BBB", List.of(0), 1, 9, Path.of(0, 0, 0, 20, 250, 0, 60), validity);
        var quota = new Measures.Quota("all", List.of(0), 9, 20, Path.constant(70), true, List.of(14));
        return new Measures(Map.of(), List.of(licence), List.of(quota), List.of());
    }

    private static Course replay(List<BeliefChange> changes, Measures realised, ReleaseRule rule) {
        return replay(market(), changes, realised, rule);
    }

    private static Course replay(Market market, List<BeliefChange> changes, Measures realised, ReleaseRule rule) {
        var unfolding = new Unfolding(
                market, State.atRest(market), changes, Optional.of(realised), 30, Problem.Terminal.BASE_PRICE);
        return ((Replay.Completed)
                        new RollingBeliefs(new Equilibrium()).run(unfolding, RuleChoice.always(List.of(rule))))
                .course();
    }

    @Test
    void solvingAgainOnAnUnchangedBeliefChangesNothing() {
        for (Measures measures : List.of(ban(2, 8), queueAndQuota(Integer.MAX_VALUE), queueAndQuota(1))) {
            var once = List.of(new BeliefChange(0, Belief.certain(measures)));
            var often = new ArrayList<BeliefChange>();
            for (int month : List.of(0, 1, 3, 6, 7, 12, 15)) {
                often.add(new BeliefChange(month, Belief.certain(measures)));
            }
            Course one = replay(once, measures, new ReleaseRule.Optimal());
            Course many = replay(often, measures, new ReleaseRule.Optimal());
            for (Quantity quantity : List.of(Quantity.PRICE, Quantity.STOCK, Quantity.INSTALLED, Quantity.FLOW)) {
                for (int k = 0; k < 30; k++) {
                    double expected = one.at(quantity, 0, k);
                    // A part in a million of figures of a hundred or more is what a single solve promises. In the last
                    // year, which no answer shows, it hardly matters how much is held, and a tenth of that is left.
                    double accuracy = k < 18 ? 1e-6 : 1e-5;
                    assertThat(many.at(quantity, 0, k))
                            .as("%s in month %d", quantity, k)
                            .isCloseTo(expected, within(accuracy * Math.max(100, Math.abs(expected))));
                }
            }
        }
    }

    @Test
    void whatIsExpectedAtFirstIsTheFirstStageOfTheWhole() {
        var unfolding = new Unfolding(
                market(),
                State.atRest(market()),
                List.of(new BeliefChange(0, Belief.certain(ban(0, 4))), new BeliefChange(3, Belief.certain(ban(0, 8)))),
                Optional.of(ban(0, 8)),
                30,
                Problem.Terminal.BASE_PRICE);
        var rolling = new RollingBeliefs(new Equilibrium());
        RuleChoice choice = RuleChoice.always(List.of(new ReleaseRule.Optimal()));
        var whole = (Replay.Completed) rolling.run(unfolding, choice);
        var first = (Replay.Completed) rolling.begin(unfolding, choice);
        assertThat(first.stages()).hasSize(1);
        for (Quantity quantity : List.of(Quantity.PRICE, Quantity.RELEASE)) {
            for (int k = 0; k < 30; k++) {
                assertThat(first.course().at(quantity, 0, k))
                        .isEqualTo(whole.stages().getFirst().believed().at(quantity, 0, k));
            }
        }
    }

    /// On every branch, whether it parted before or parts later.
    @Test
    void goingOnOnEachBranchAsBeforeChangesNothing() {
        var belief = new Belief(List.of(
                new Belief.Future("short", 0.5, ban(0, 3)),
                new Belief.Future("middle", 0.3, ban(0, 6)),
                new Belief.Future("long", 0.2, ban(0, 10))));
        var unfolding = new Unfolding(
                market(),
                State.atRest(market()),
                List.of(new BeliefChange(0, belief)),
                Optional.empty(),
                30,
                Problem.Terminal.BASE_PRICE);
        var rolling = new RollingBeliefs(new Equilibrium());
        RuleChoice choice = RuleChoice.always(List.of(new ReleaseRule.Optimal()));
        var once = (Replay.Completed) rolling.run(unfolding, choice);
        for (int month : List.of(2, 5, 12)) {
            var again = (Replay.Completed) rolling.branch(once, month, unfolding, unfolding, choice);
            assertThat(again.course().tree().size())
                    .isEqualTo(once.course().tree().size());
            for (int t = 0; t < 18; t++) {
                for (Quantity quantity : List.of(Quantity.PRICE, Quantity.STOCK, Quantity.RELEASE)) {
                    double expected = once.course().mean(quantity, 0, t);
                    assertThat(again.course().mean(quantity, 0, t))
                            .as("%s in month %d from %d", quantity, t, month)
                            .isCloseTo(expected, within(1e-5 * Math.max(100, Math.abs(expected))));
                }
            }
            double probability = 0;
            for (int k = 0; k < again.course().tree().size(); k++) {
                probability +=
                        again.course().tree().isLeaf(k) ? again.course().tree().probability(k) : 0;
            }
            assertThat(probability).isCloseTo(1, within(1e-12));
            assertThat(Welfare.of(again.course()).sum())
                    .isCloseTo(
                            Welfare.of(once.course()).sum(),
                            within(1e-6 * Math.abs(Welfare.of(once.course()).sum())));
        }
    }

    @Test
    void whatWasReleasedIsStillOnItsWayWhenTheBeliefIsRenewed() {
        Measures measures = ban(0, 9);
        var once = List.of(new BeliefChange(0, Belief.certain(measures)));
        var often = new ArrayList<BeliefChange>();
        for (int month : List.of(0, 1, 2, 3, 5)) {
            often.add(new BeliefChange(month, Belief.certain(measures)));
        }
        Course one = replay(market(3), once, measures, new ReleaseRule.Even(6));
        Course many = replay(market(3), often, measures, new ReleaseRule.Even(6));
        for (int k = 0; k < 30; k++) {
            assertThat(many.at(Quantity.PRICE, 1, k)).isCloseTo(one.at(Quantity.PRICE, 1, k), within(1e-4));
            assertThat(many.at(Quantity.RELEASE, 0, k)).isCloseTo(k >= 1 && k <= 6 ? 10 : 0, within(1e-6));
        }
        assertThat(many.stateAfter(6).arrivals().get(1)).containsExactly(new double[] {10, 10, 10}, within(1e-6));
    }

    @Test
    void aRefillGoesOnWhereTheLastBeliefLeftIt() {
        Market calm = market();
        var refill = new Refill(9, Integer.MAX_VALUE, 12, 60, Refill.Price.ANY);
        Market refilling =
                calm.withStockpiles(List.of(calm.stockpiles().getFirst().withRefill(refill)));
        Measures measures = ban(1, 5);
        var once = List.of(new BeliefChange(0, Belief.certain(measures)));
        var often = new ArrayList<BeliefChange>();
        for (int month : List.of(0, 3, 9, 11, 14)) {
            often.add(new BeliefChange(month, Belief.certain(measures)));
        }
        for (ReleaseRule rule : List.of(new ReleaseRule.Even(6), new ReleaseRule.Optimal())) {
            Course one = replay(refilling, once, measures, rule);
            Course many = replay(refilling, often, measures, rule);
            for (int k = 0; k < 30; k++) {
                // A target may be missed by a thousandth, which moves the price of a hundred by as much as this.
                assertThat(many.at(Quantity.PRICE, 1, k)).isCloseTo(one.at(Quantity.PRICE, 1, k), within(5e-3));
            }
            assertThat(many.at(Quantity.STOCKPILE, 0, 29)).isCloseTo(60, within(0.1));
        }
        Course even = replay(refilling, often, measures, new ReleaseRule.Even(6));
        for (int k = 9; k < 14; k++) {
            assertThat(even.at(Quantity.PURCHASE, 0, k)).isCloseTo(12, within(1e-6));
        }
    }

    @Test
    void anExtensionNobodyWasSureOfRaisesThePriceWhenItComes() {
        var hope = new Belief(List.of(
                new Belief.Future("ends as announced", 0.5, quotaOf(65, 4)),
                new Belief.Future("extended", 0.5, quotaOf(65, 12))));
        var changes = List.of(new BeliefChange(0, hope), new BeliefChange(4, Belief.certain(quotaOf(65, 12))));
        Course course = replay(changes, quotaOf(65, 12), new ReleaseRule.None());
        assertThat(course.at(Quantity.PRICE, 1, 4)).isGreaterThan(course.at(Quantity.PRICE, 1, 3) * 1.05);
        for (int k = 0; k < 12; k++) {
            assertThat(course.at(Quantity.FLOW, 0, k)).isLessThan(65 + 1e-6);
        }
    }

    @Test
    void whatWasHeldImpossibleIsRefusedByMonth() {
        var changes = List.of(new BeliefChange(0, Belief.certain(ban(0, 4))));
        assertThatThrownBy(() -> replay(changes, ban(0, 9), new ReleaseRule.None()))
                .hasMessageContaining("month 5")
                .hasMessageContaining("Maybe a change of belief is missing");
    }

    @Test
    void aScheduleGoesOnWhereTheLastBeliefLeftIt() {
        var measures = ban(0, 9);
        var changes =
                List.of(new BeliefChange(0, Belief.certain(measures)), new BeliefChange(3, Belief.certain(measures)));
        Course course = replay(changes, measures, new ReleaseRule.Even(12));
        assertThat(course.at(Quantity.RELEASE, 0, 0)).isZero();
        for (int k = 1; k <= 12; k++) {
            assertThat(course.at(Quantity.RELEASE, 0, k)).isCloseTo(5, within(1e-6));
        }
        assertThat(course.at(Quantity.STOCKPILE, 0, 20)).isCloseTo(0, within(1e-6));
    }
}
