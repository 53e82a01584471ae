package org.orebridge.planning.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orebridge.planning.sharing.AllocationGame.Cell;
import org.orebridge.planning.sharing.AllocationGame.Outlet;
import org.orebridge.planning.sharing.AllocationGame.Pile;

/// Stocks pooled at fixed supply, worked out by hand.
class AllocationGameTest {

    private static final int PLAYERS = 10;
    private static final double NOWHERE = Double.NaN;

    /// J's 30 t are worth 30 each to J; K and U pay `70 - d` and `50 - d` for more than they have.
    private static ProductionGame sharing(double rate, double freight) {
        return new AllocationGame(
                        3,
                        2,
                        List.of(new Cell(-1, 1, 1)),
                        List.of(new Pile(0, 30, new double[] {rate}, 30, new double[] {freight, freight})),
                        List.of(new Outlet(1, 0, 0, 70, 1, 70), new Outlet(2, 1, 0, 50, 1, 50)))
                .production();
    }

    @Test
    void theSharedStockIsWorthWhatWasWorkedOutByHandWithItsOwenPoint() {
        ProductionGame game = sharing(30, 0);
        assertThat(game.solve(3)).isCloseTo(750, within(1e-4));
        assertThat(game.solve(5)).isCloseTo(200, within(1e-4));
        assertThat(game.solve(6)).isCloseTo(0, within(1e-4));
        assertThat(game.solve(7)).isCloseTo(775, within(1e-4));
        assertThat(game.owenPoint()).containsExactly(new double[] {450, 312.5, 12.5}, within(1e-3));
    }

    /// 10 t at 60 down from 70 for K alone: what the rate withholds is worth 30 a tonne to its owner.
    @Test
    void aRateThatBindsEarnsItsOwnerTheRent() {
        ProductionGame game = sharing(10, 0);
        assertThat(game.solve(7)).isCloseTo(10 * 65 - 10 * 30, within(1e-4));
        assertThat(game.owenPoint()).containsExactly(new double[] {10 * (60 - 30), 50, 0}, within(1e-3));
    }

    @Test
    void freightIsPaidAndWhereNothingMayGoNothingIsWorth() {
        assertThat(sharing(30, 10).solve(3)).isCloseTo(30 * (40 + 70) / 2.0 - 30 * 40, within(1e-4));
        assertThat(sharing(30, NOWHERE).solve(7)).isCloseTo(0, within(1e-4));
    }

    /// A stock of 60; 30 are there in month 1; month 2 has 30 or 90 with even odds, use `190 - d`, what is left
    /// is worth 100. As in the two-stage plan under an unknown end: 40 now, 20 more if the embargo lasts.
    @Test
    void aStockIsSplitOverAnUnknownEndByWhatIsKnownInEachMonth() {
        ProductionGame game = new AllocationGame(
                        2,
                        1,
                        List.of(new Cell(-1, 1, 0), new Cell(0, 0.5, 0.5), new Cell(0, 0.5, 0.5)),
                        List.of(new Pile(0, 60, new double[] {60, 60, 60}, 100, new double[] {0})),
                        List.of(
                                new Outlet(1, 0, 0, 160, 1, 160),
                                new Outlet(1, 0, 1, 160, 1, 160),
                                new Outlet(1, 0, 2, 100, 1, 100)))
                .production();
        // 40 t bring (160+120)/2 each, then 20 t (160+140)/2 with probability one half, or 20 t kept at 100.
        double expected = 40 * 140 + 0.5 * 20 * 150 + 0.5 * 20 * 100 - 60 * 100;
        assertThat(game.solve(3)).isCloseTo(expected, within(1e-3));
    }

    /// Ten players with a stock and users each, the stocks closed in the first months, uses in steps that fall.
    private static AllocationGame drawn(long seed) {
        var random = new Random(seed);
        int months = 12;
        List<Cell> cells = IntStream.range(0, months)
                .mapToObj(k -> new Cell(k - 1, Math.pow(0.99, k), k + 1 < months ? 0 : Math.pow(0.99, months)))
                .toList();
        var piles = new ArrayList<Pile>();
        var outlets = new ArrayList<Outlet>();
        for (int i = 0; i < PLAYERS; i++) {
            double size = Math.pow(10, 4 * random.nextDouble());
            var rate = new double[months];
            Arrays.fill(rate, 1 + random.nextInt(3), months, size / 4);
            double[] freight =
                    random.doubles(PLAYERS).map(d -> 1 + Math.floor(10 * d)).toArray();
            freight[i] = 0;
            piles.add(new Pile(i, size, rate, 100, freight));
            for (int k = 0; k < months; k++) {
                // Nobody pays for more in some months: a rate is then left wholly unused.
                double first = random.nextInt(4) == 0 ? 0 : 100 + 60 * random.nextDouble();
                for (double worth = first; worth > 100; worth -= 12) {
                    outlets.add(new Outlet(i, i, k, worth, 12 / (0.05 * size), 0.05 * size));
                }
            }
        }
        return new AllocationGame(PLAYERS, PLAYERS, cells, piles, outlets);
    }

    @Test
    void plansOfStocksThatAreClosedAtFirstAreFoundAsAccuratelyAsPricesAre() {
        for (long seed = 0; seed < 5; seed++) {
            ProductionGame game = drawn(seed).production();
            int grand = (1 << PLAYERS) - 1;
            double all = game.solve(grand) + Arrays.stream(game.alone()).sum();
            assertThat(Arrays.stream(game.owenPoint()).sum())
                    .as("seed %d", seed)
                    .isCloseTo(game.solve(grand), within(1e-9 * all));
            for (int s = 1; s < grand; s += 37) {
                Worth known = game.bounds(s);
                assertThat(game.solve(s)).isBetween(known.low() - 1e-8 * all, known.high() + 1e-8 * all);
            }
        }
    }
}
