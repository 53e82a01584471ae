package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Storage;
import org.orebridge.market.Use;

class HoldingsTest {

    private static final Region MINE = Region.of("AAA");
    private static final Region USER = Region.of("BBB");
    private static final Form METAL = Form.of("metal");

    /// An exporter, two months at sea from an importer with a stock, a substitute and a government stock.
    private static Market market() {
        var mine = new Activity(
                "mine", "mining", MINE, new TreeMap<>(), new TreeMap<>(Map.of(0, 1.0)), 60, 0.4, 150, 100, 0);
        var user = new Use(
                1,
                "batteries",
                90,
                List.of(new Use.Segment(60, 400, 390, true), new Use.Segment(60, 390, 0, false)),
                Optional.of(new Use.Substitution(95, 300, 30, 3, 0.005, 0.8, 1e-3)),
                0,
                0);
        var stock = new Storage(
                1, List.of(new Storage.Piece(50, 50, 10, 0, 50), new Storage.Piece(100, 10, 0, 0, 40)), 0.4, 90);
        var pile = new Stockpile("reserve", USER, 1, 60, 20, 0, 130, 1, List.of(new Stockpile.Access(1, 0)));
        return new Market(
                List.of(Node.of(METAL, MINE, 100), Node.of(METAL, USER, 107)),
                List.of(mine),
                List.of(new Arc(0, 1, 2, 5, 0.05, 400, 0, 90, 5)),
                List.of(user),
                List.of(stock),
                List.of(pile),
                0.99);
    }

    @Test
    void whatIsHeldAtTheEndIsWorthWhatTheEngineCountsForIt() {
        Market market = market();
        var ban = Measures.NONE.with(Lever.ARC_CEILING, new TreeMap<>(Map.of(0, Path.window(2, 8, 0, 1e9))));
        Course course = new Equilibrium()
                .solve(new Problem(
                        market,
                        Belief.certain(ban),
                        State.atRest(market),
                        0,
                        10,
                        List.of(new ReleaseRule.Even(12)),
                        Problem.Terminal.BASE_PRICE))
                .orElseThrow()
                .course();

        SortedMap<Region, Double> worth = Holdings.worth(market, course.stateAfter(9));

        for (Region region : market.regions()) {
            double counted = course.at(Quantity.TERMINAL_VALUE, market.regions().indexOf(region), 9);
            assertThat(worth.getOrDefault(region, 0.0)).isCloseTo(counted, within(1e-3));
        }
        assertThat(worth.get(USER)).isPositive();
    }
}
