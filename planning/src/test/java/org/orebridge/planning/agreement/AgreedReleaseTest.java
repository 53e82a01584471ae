package org.orebridge.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
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
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Use;

/// Two countries that use 100 t a month each and do not trade; the second one's mine fails. Worked out by hand.
class AgreedReleaseTest {

    private static final Region GIVER = Region.of("AAA");
    private static final Region STRUCK = Region.of("BBB");
    private static final List<Party> BOTH = List.of(Party.of(GIVER), Party.of(STRUCK));

    /// What the solver leaves open, t.
    private static final double ACCURACY = 1e-4;

    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private static Activity mine(int node, Region region) {
        return new Activity(
                "mine " + region,
                "mining",
                region,
                new TreeMap<>(),
                new TreeMap<>(Map.of(node, 1.0)),
                0,
                0,
                100,
                100,
                0);
    }

    private static Use use(int node) {
        return new Use(node, "users", 100, List.of(new Use.Segment(200, 200, 0, false)), Optional.empty(), 0, 0);
    }

    private static Stockpile pile(int node, Region owner, double tonnes) {
        return new Stockpile(
                "reserve of " + owner,
                owner,
                node,
                tonnes,
                tonnes,
                0,
                50,
                0,
                List.of(new Stockpile.Access(0, 0), new Stockpile.Access(1, 0)));
    }

    /// @param capacity share that is left of the struck mine's
    /// @param ends months after which it may be back, each as likely
    private static Problem problem(double capacity, int months, int... ends) {
        var market = new Market(
                List.of(Node.of(Form.of("metal"), GIVER, 100), Node.of(Form.of("metal"), STRUCK, 100)),
                List.of(mine(0, GIVER), mine(1, STRUCK)),
                List.of(),
                List.of(use(0), use(1)),
                List.of(),
                List.of(pile(0, GIVER, 30), pile(1, STRUCK, 10)),
                1);
        var futures = new ArrayList<Belief.Future>();
        for (int end : ends) {
            var factor = new TreeMap<>(Map.of(1, Path.window(0, end, capacity, 1)));
            futures.add(new Belief.Future(
                    "until " + end, 1.0 / ends.length, Measures.NONE.with(Lever.ACTIVITY_FACTOR, factor)));
        }
        return new Problem(
                market,
                new Belief(futures),
                State.atRest(market),
                0,
                months,
                Collections.nCopies(2, new ReleaseRule.None()),
                Problem.Terminal.WORTHLESS);
    }

    private static AgreedRelease.Agreed agreed(Problem problem, Agreement agreement) {
        return new AgreedRelease(new Equilibrium()).solve(problem, agreement, BOTH, List.of());
    }

    private static void assertReleased(Course course, int stock, double... tonnes) {
        for (int k = 0; k < tonnes.length; k++) {
            double all = course.at(Quantity.RELEASE, course.access(stock, 0), k)
                    + course.at(Quantity.RELEASE, course.access(stock, 1), k);
            assertThat(all).as("stock %d, month %d", stock, k + 1).isCloseTo(tonnes[k], within(ACCURACY));
        }
    }

    @Test
    void aMemberInDistressIsSuppliedWithATenthOfItsNeedAMonthLater() {
        AgreedRelease.Agreed found = agreed(problem(0.8, 6, 6), new Agreement.Distress(0.1, 0.1));
        Course course = found.outcome().course();

        // 20 t are missing; 10 t a month come from both in proportion to what they hold, until both are empty.
        assertReleased(course, 0, 0, 7.5, 7.5, 7.5, 7.5, 0);
        assertReleased(course, 1, 0, 2.5, 2.5, 2.5, 2.5, 0);
        assertThat(course.at(Quantity.RELEASE, course.access(0, 0), 1)).isCloseTo(0, within(ACCURACY));
        assertThat(course.at(Quantity.PRICE, 1, 0)).isCloseTo(120, within(ACCURACY));
        assertThat(course.at(Quantity.PRICE, 1, 1)).isCloseTo(110, within(ACCURACY));
        assertThat(found.apart()).isZero();
    }

    @Test
    void aShortfallBelowTheThresholdOpensNothing() {
        Course course = agreed(problem(0.8, 4, 4), new Agreement.Distress(0.25, 0.1))
                .outcome()
                .course();
        assertReleased(course, 0, 0, 0, 0, 0);
        assertReleased(course, 1, 0, 0, 0, 0);
    }

    @Test
    void theTiersThatAShortfallOpensMeetItUntilTheyAreUsedUp() {
        var tiers = new Agreement.Tiers(
                List.of(new Agreement.Tier(0.05, 0.5), new Agreement.Tier(0.1, 0.4), new Agreement.Tier(0.2, 0.1)));
        Course course = agreed(problem(0.85, 5, 5), tiers).outcome().course();

        // 15 t are missing; 90 % of 30 and 10 t are open: 15, 15 and the last 6 t.
        assertReleased(course, 0, 0, 11.25, 11.25, 4.5, 0);
        assertReleased(course, 1, 0, 3.75, 3.75, 1.5, 0);
    }

    @Test
    void aCollectiveActionIsSharedOutByUseAndStaysAtHome() {
        Course course = agreed(problem(0.8, 4, 4), new Agreement.ProRata(3, 2))
                .outcome()
                .course();

        double share = 100 / DAYS_PER_MONTH * 3 / 2;
        assertReleased(course, 0, share, share, 0, 0);
        assertReleased(course, 1, share, share, 0, 0);
        assertThat(course.at(Quantity.RELEASE, course.access(0, 1), 0)).isCloseTo(0, within(ACCURACY));
    }

    @Test
    void aFormulaDoesNotKnowWhetherTheDisruptionGoesOn() {
        Course course = agreed(problem(0.8, 4, 2, 4), new Agreement.Distress(0.1, 0.1))
                .outcome()
                .course();

        // In the third month one branch has ended and one lasts; both answer to the second. In the fourth they part.
        assertReleased(course, 0, 0, 7.5, 7.5, 7.5);
        assertThat(course.tree().size()).isEqualTo(6);
        double ended = 0;
        double lasting = 0;
        for (int k = 4; k < 6; k++) {
            double released = course.at(Quantity.RELEASE, course.access(0, 1), k);
            ended = Math.min(k == 4 ? released : ended, released);
            lasting = Math.max(lasting, released);
        }
        // What came in the third month counts as missing: 10 of 100 t, so the formula lags one month more.
        assertThat(lasting).isCloseTo(7.5, within(ACCURACY));
        assertThat(ended).isLessThan(lasting);
    }

    @Test
    void partsOfAStockBeyondItAndPerCentAreRefused() {
        assertThatThrownBy(() -> new Agreement.Distress(10, 0.1))
                .hasMessageContaining("Maybe it was given in per cent");
        assertThatThrownBy(
                        () -> new Agreement.Tiers(List.of(new Agreement.Tier(0.1, 0.7), new Agreement.Tier(0.2, 0.7))))
                .hasMessageContaining("share one stock");
    }
}
