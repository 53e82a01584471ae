package org.orebridge.planning.stockpile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Node;
import org.orebridge.market.Outcome;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Use;

/// The stochastic dynamic programme beside the market engine's tree, where nobody else stores anything: they must
/// agree.
class ReleaseInMarketTest {

    /// The engine solves to a residual of 1e-11 of the whole.
    private static final Offset<Double> SOLVED = within(1e-4);

    private static final Region HOME = Region.of("AAA");
    private static final double[] ENDS = {0.3, 0.25, 0.2, 0.15, 0.1};
    private static final double AT_REST = 90;
    private static final double DISRUPTED = 30;
    private static final double FIRST = 190;
    private static final double RATE = 25;
    private static final double KEPT = 100;
    private static final int MONTHS = 7;

    @ParameterizedTest
    @ValueSource(doubles = {30, 70, 110})
    void releasesAndTheValueOfTheStockAreThoseOfTheTree(double stock) {
        Course course = solved(stock).course();
        var programme = new ReleaseProgramme(first(), 1);
        List<Double> lasting =
                programme.outcomes(stock, programme.best()).getFirst().releases();

        int cell = 0;
        for (int month = 0; month < ENDS.length; month++) {
            assertThat(course.at(Quantity.RELEASE, 0, cell))
                    .as("month %d of the disruption", month + 1)
                    .isCloseTo(lasting.get(month), SOLVED);
            cell = disruptedChild(course, cell);
        }
        double worth = solved(stock).objective() - solved(1e-9).objective();
        assertThat(worth).isCloseTo(programme.value(stock), within(1e-2));
    }

    private static int disruptedChild(Course course, int cell) {
        return course.tree().children(cell).stream()
                .max((a, b) -> Double.compare(course.at(Quantity.PRICE, 0, a), course.at(Quantity.PRICE, 0, b)))
                .orElseThrow();
    }

    private static Stage first() {
        MarginalValue relief = MarginalValue.line(FIRST - DISRUPTED, 1, RATE);
        MarginalValue after = MarginalValue.line(FIRST - AT_REST, 1, RATE);
        return Stage.unknownEnd(Collections.nCopies(ENDS.length, relief), after, ENDS, KEPT);
    }

    private static Outcome.Solved solved(double stock) {
        var mine = new Activity(
                "mine", "mining", HOME, new TreeMap<>(), new TreeMap<>(Map.of(0, 1.0)), 0, 0, AT_REST, AT_REST, 0);
        var use =
                new Use(0, "users", AT_REST, List.of(new Use.Segment(FIRST, FIRST, 0, false)), Optional.empty(), 0, 0);
        var pile = new Stockpile("reserve", HOME, 0, stock, RATE, 0, KEPT, 0, List.of(new Stockpile.Access(0, 0)));
        var market = new Market(
                List.of(Node.of(Form.of("metal"), HOME, FIRST - AT_REST)),
                List.of(mine),
                List.of(),
                List.of(use),
                List.of(),
                List.of(pile),
                1);
        var futures = new ArrayList<Belief.Future>();
        for (int end = 0; end < ENDS.length; end++) {
            var factor = new TreeMap<>(Map.of(0, Path.window(0, end + 1, DISRUPTED / AT_REST, 1)));
            futures.add(new Belief.Future(
                    "ends after month " + (end + 1), ENDS[end], Measures.NONE.withActivityFactor(factor)));
        }
        return new Equilibrium()
                .solve(new Problem(
                        market,
                        new Belief(futures),
                        State.atRest(market),
                        0,
                        MONTHS,
                        List.of(new ReleaseRule.Optimal()),
                        Problem.Terminal.WORTHLESS))
                .orElseThrow();
    }
}
