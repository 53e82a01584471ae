package org.orebridge.planning.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.orebridge.planning.sharing.ProductionGame.Column;

/// Pooled resources, worked out by hand and on drawn games.
class ProductionGameTest {

    private static final double SOLVER = 1e-6;

    /// J's stock of 30 is worth 30 each to J; K uses `100 - d` with a supply of 30, U `80 - d` with a supply of 30.
    private static ProductionGame sharing() {
        return new ProductionGame(
                3,
                List.of(new double[] {30, 0, 0}, new double[] {0, 30, 0}, new double[] {0, 0, 30}),
                new int[] {0, 0, 0},
                List.of(
                        new Column(1, 0, 30, 0, 100, new int[] {0}, new double[] {1}),
                        new Column(3, 0, 0, 0, 100, new int[] {0, 1}, new double[] {1, -1}),
                        new Column(5, 0, 0, 0, 100, new int[] {0, 2}, new double[] {1, -1}),
                        new Column(2, 1, 100, 1, 100, new int[] {1}, new double[] {1}),
                        new Column(4, 2, 80, 1, 80, new int[] {2}, new double[] {1})));
    }

    @Test
    void aSharedStockIsWorthWhatWasWorkedOutByHand() {
        CoalitionGame game = new CoalitionGame(List.of("J", "K", "U"), sharing());
        double[] expected = {0, 0, 0, 750, 0, 200, 0, 775};
        for (int s = 0; s < 8; s++) {
            assertThat(game.value(s)).isCloseTo(expected[s], within(SOLVER * 775));
        }
    }

    @Test
    void theOwenPointOfTheSharedStockIsWhatWasWorkedOutByHand() {
        ProductionGame production = sharing();
        double[] owen = production.owenPoint();
        assertThat(owen).containsExactly(new double[] {450, 312.5, 12.5}, within(SOLVER * 775));
        assertThat(Core.test(new CoalitionGame(List.of("J", "K", "U"), production), owen)
                        .inside())
                .isTrue();
    }

    /// K has 30 now and 90 later, uses `100 - d`; J lends at most 20, of which 1.05 come back.
    @Test
    void aLoanInKindIsPaidByThePriceOfWhatCanBeLent() {
        var production = new ProductionGame(
                2,
                List.of(new double[] {20, 0}, new double[] {0, 30}, new double[] {0, 90}),
                new int[] {0, 0, 0},
                List.of(
                        new Column(1, 0, 0, 0, 20, new int[] {0}, new double[] {1}),
                        new Column(3, 0, 0, 0, 200, new int[] {0, 1, 2}, new double[] {1, -1, 1.05}),
                        new Column(2, 1, 100, 1, 100, new int[] {1}, new double[] {1}),
                        new Column(2, 1, 100, 1, 100, new int[] {2}, new double[] {1})));
        CoalitionGame game = new CoalitionGame(List.of("J", "K"), production);
        assertThat(game.value(3)).isCloseTo(769.5, within(SOLVER * 769.5));
        assertThat(production.owenPoint()).containsExactly(new double[] {20 * 17.45, 420.5}, within(1e-3));
        assertThat(Shapley.of(game)).containsExactly(new double[] {384.75, 384.75}, within(1e-3));
    }

    /// Members with a stock of one thing each and a falling use of it; everything can be passed on at a freight.
    private static ProductionGame drawn(int players, long seed) {
        var random = new Random(seed);
        var endowment = new ArrayList<double[]>();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < players; i++) {
            var own = new double[players];
            own[i] = 60 * random.nextDouble();
            endowment.add(own);
            double price = 50 + 100 * random.nextDouble();
            columns.add(new Column(1 << i, i, price, 1 + random.nextDouble(), 100, new int[] {i}, new double[] {1}));
            columns.add(new Column(1 << i, i, 5, 0, 1000, new int[] {i}, new double[] {1}));
            for (int j = 0; j < players; j++) {
                if (j != i) {
                    int needs = 1 << i | 1 << j;
                    columns.add(new Column(needs, i, -3, 0, 1000, new int[] {i, j}, new double[] {1, -1}));
                }
            }
        }
        return new ProductionGame(players, endowment, new int[players], columns);
    }

    @Test
    void theOwenPointLiesInTheCoreAndPricesDecideThatAlmostWithoutSolving() {
        LongStream.range(0, 10).forEach(seed -> {
            ProductionGame production = drawn(6, seed);
            var game = new CoalitionGame(TextbookGames.names(6), production);
            game.value(game.grand());
            double[] owen = production.owenPoint();
            assertThat(Arrays.stream(owen).sum()).isCloseTo(game.value(63), within(SOLVER * game.value(63)));
            Core core = Core.test(game, owen);
            assertThat(core.inside()).isTrue();
            assertThat(core.solved()).isLessThan(20);
        });
    }

    @Test
    void boundsHoldForEveryCoalitionAndTestingWithThemGivesTheSame() {
        LongStream.range(0, 10).forEach(seed -> {
            var names = TextbookGames.names(5);
            ProductionGame production = drawn(5, seed);
            production.solve(31);
            production.solve(7);
            var exact = new CoalitionGame(names, drawn(5, seed));
            for (int s = 1; s < 32; s++) {
                Worth worth = production.bounds(s);
                assertThat(exact.value(s)).isBetween(worth.low() - 1e-4, worth.high() + 1e-4);
            }
            var lazy = new CoalitionGame(names, drawn(5, seed));
            lazy.value(31);
            double[] shares = Shapley.of(exact);
            Core tested = Core.test(lazy, shares);
            Core expected = Core.test(exact, shares);
            assertThat(tested.leaves()).isEqualTo(expected.leaves());
            assertThat(tested.violation()).isCloseTo(expected.violation(), within(1e-4));
            assertThat(tested.solved()).isLessThan(expected.solved());
        });
    }

    @Test
    void intervalsHoldTheShapleyValueAndCloseAsCoalitionsAreSolved() {
        ProductionGame production = drawn(6, 3);
        var game = new CoalitionGame(TextbookGames.names(6), production);
        game.value(63);
        ShapleyInterval wide = ShapleyInterval.known(game);
        double[] exact = Shapley.of(new CoalitionGame(TextbookGames.names(6), drawn(6, 3)));
        double goal = game.value(63) / 50;
        ShapleyInterval narrow = ShapleyInterval.within(game, goal);
        assertThat(wide.width()).isGreaterThan(goal);
        assertThat(narrow.width()).isLessThanOrEqualTo(goal);
        assertThat(narrow.solved()).isLessThan(63);
        for (int i = 0; i < 6; i++) {
            assertThat(exact[i]).isBetween(wide.low()[i] - 1e-4, wide.high()[i] + 1e-4);
            assertThat(exact[i]).isBetween(narrow.low()[i] - 1e-4, narrow.high()[i] + 1e-4);
        }
    }
}
