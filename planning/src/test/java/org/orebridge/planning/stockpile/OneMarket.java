package org.orebridge.planning.stockpile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Node;
import org.orebridge.market.Outcome;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Use;

/// One market without any stock but governments', whose supply falls for nobody knows how long: as a tree of
/// stages and as a market of the engine.
public final class OneMarket {

    /// Probability that month 1, 2, ... is the last one.
    private static final double[] ENDS = {0.3, 0.25, 0.2, 0.15, 0.1};

    /// USD/t that a tonne left is worth.
    public static final double KEPT = 100;

    private static final Region HOME = Region.of("AAA");
    private static final double AT_REST = 90;
    private static final double DISRUPTED = 30;
    private static final double FIRST = 190;
    private static final int MONTHS = 7;

    private OneMarket() {}

    /// @param stock t
    /// @param rate t a month
    public record Pile(double stock, double rate) {}

    /// @param most t that can be released in a month
    public static Stage stages(double most) {
        MarginalValue relief = MarginalValue.line(FIRST - DISRUPTED, 1, most);
        MarginalValue after = MarginalValue.line(FIRST - AT_REST, 1, most);
        return Stage.unknownEnd(Collections.nCopies(ENDS.length, relief), after, ENDS, KEPT);
    }

    /// The joint optimum of some stocks, without discount.
    public static Outcome.Solved solved(List<Pile> piles) {
        return new Equilibrium().solve(problem(piles)).orElseThrow();
    }

    /// The problem of which that is the solution.
    public static Problem problem(List<Pile> piles) {
        var mine = new Activity(
                "mine", "mining", HOME, new TreeMap<>(), new TreeMap<>(Map.of(0, 1.0)), 0, 0, AT_REST, AT_REST, 0);
        var use =
                new Use(0, "users", AT_REST, List.of(new Use.Segment(FIRST, FIRST, 0, false)), Optional.empty(), 0, 0);
        var held = new ArrayList<Stockpile>();
        for (Pile pile : piles) {
            held.add(new Stockpile(
                    "reserve " + held.size(),
                    HOME,
                    0,
                    pile.stock(),
                    pile.rate(),
                    0,
                    KEPT,
                    0,
                    List.of(new Stockpile.Access(0, 0))));
        }
        var market = new Market(
                List.of(Node.of(Form.of("metal"), HOME, FIRST - AT_REST)),
                List.of(mine),
                List.of(),
                List.of(use),
                List.of(),
                held,
                1);
        var futures = new ArrayList<Belief.Future>();
        for (int end = 0; end < ENDS.length; end++) {
            var factor = new TreeMap<>(Map.of(0, Path.window(0, end + 1, DISRUPTED / AT_REST, 1)));
            futures.add(new Belief.Future(
                    "ends after month " + (end + 1), ENDS[end], Measures.NONE.with(Lever.ACTIVITY_FACTOR, factor)));
        }
        return new Problem(
                market,
                new Belief(futures),
                State.atRest(market),
                0,
                MONTHS,
                Collections.nCopies(piles.size(), new ReleaseRule.Optimal()),
                Problem.Terminal.WORTHLESS);
    }

    /// The cells in which the disruption lasts, from the first month on: the dearer branch goes on.
    public static int[] lasting(Course course) {
        var cells = new int[ENDS.length];
        for (int month = 1; month < cells.length; month++) {
            cells[month] = course.tree().children(cells[month - 1]).stream()
                    .max(Comparator.comparingDouble(cell -> course.at(Quantity.PRICE, 0, cell)))
                    .orElseThrow();
        }
        return cells;
    }
}
