package org.orebridge.planning.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.orebridge.planning.sharing.AllocationGame.Cell;
import org.orebridge.planning.sharing.AllocationGame.Outlet;
import org.orebridge.planning.sharing.AllocationGame.Pile;

/// What larger coalitions tell of smaller ones, against planning each from scratch.
class ProvedWorthsTest {

    private static final int PLAYERS = 6;

    /// Share of all that a coalition has by which two plans may differ.
    private static final double SOLVER = 1e-9;

    /// Players in two places far apart, a stock and users each; within a place metal goes cheaply from one to
    /// another.
    ///
    /// @param between USD/t from one place to the other
    private static AllocationGame drawn(long seed, double between) {
        var random = new Random(seed);
        List<Cell> cells = List.of(new Cell(-1, 1, 0), new Cell(0, 0.5, 0.5), new Cell(0, 0.5, 0.5));
        var piles = new ArrayList<Pile>();
        var outlets = new ArrayList<Outlet>();
        for (int i = 0; i < PLAYERS; i++) {
            var freight = new double[PLAYERS];
            for (int j = 0; j < PLAYERS; j++) {
                freight[j] = i == j ? 0 : i % 2 == j % 2 ? 1 + 5 * random.nextDouble() : between;
            }
            double tonnes = 20 + 100 * random.nextDouble();
            piles.add(new Pile(i, tonnes, new double[] {tonnes / 3, tonnes / 2, tonnes / 2}, 100, freight));
            for (int k = 0; k < cells.size(); k++) {
                double first = 110 + 150 * random.nextDouble();
                outlets.add(new Outlet(i, i, k, first, 1, first - 100));
            }
        }
        return new AllocationGame(PLAYERS, PLAYERS, cells, piles, outlets);
    }

    /// Most that any coalition's worth is off the plan from scratch, as a share of all that there is.
    private static double off(AllocationGame allocation, ProvedWorths worths) {
        ProductionGame scratch = allocation.production();
        double all = Arrays.stream(scratch.alone()).sum() + scratch.solve(allocation.grand());
        double off = 0;
        for (int s = allocation.grand(); s > 0; s--) {
            off = Math.max(off, Math.abs(worths.solve(s) - scratch.solve(s)) / all);
        }
        return off;
    }

    @Test
    void everyCoalitionIsWorthWhatAPlanFromScratchSays() {
        LongStream.range(0, 8).forEach(seed -> {
            for (double between : new double[] {1, 20, 60, 1000}) {
                AllocationGame allocation = drawn(seed, between);
                var worths = new ProvedWorths(allocation.production());
                assertThat(off(allocation, worths))
                        .as("seed %d, %s USD/t between the places", seed, between)
                        .isLessThan(SOLVER);
                // Of 64 coalitions one is nobody and six are one alone.
                assertThat(worths.planned() + worths.told()).isEqualTo(57);
            }
        });
    }

    /// Everybody trades with everybody, so that nothing is told; but a plan is sought from that of more members.
    @Test
    void aPlanSoughtFromThatOfMoreMembersTakesFewerSteps() {
        AllocationGame dense = drawn(1, 1);
        ProductionGame ours = dense.production();
        var worths = new ProvedWorths(ours);
        ProductionGame scratch = dense.production();
        for (int s = dense.grand(); s > 0; s--) {
            worths.solve(s);
            scratch.solve(s);
        }
        assertThat(worths.planned()).isGreaterThan(50);
        assertThat(ours.steps()).isLessThan(scratch.steps());
    }

    /// Nothing goes from place to place: all coalitions across follow from those of three players in one place.
    @Test
    void whatMovesNothingBetweenItsPartsTellsTheWorthOfEveryUnionOfThem() {
        AllocationGame apart = drawn(3, 1000);
        var worths = new ProvedWorths(apart.production());
        worths.solve(apart.grand());
        assertThat(worths.planned()).isOne();
        assertThat(worths.told()).isPositive();
        int even = 0b010101;
        double told = worths.solve(even);
        assertThat(worths.planned()).isOne();
        assertThat(told).isCloseTo(apart.production().solve(even), within(1e-3));
        assertThat(worths.bounds(even)).isEqualTo(Worth.solved(told));
    }

    /// A little goes from place to place: the places alone are worth less, and that is not overlooked.
    @Test
    void partsBetweenWhichALittleMovesArePlannedByThemselves() {
        int even = 0b010101;
        int odd = 0b101010;
        LongStream.range(0, 8).forEach(seed -> {
            AllocationGame near = drawn(seed, 1);
            var worths = new ProvedWorths(near.production());
            double all = worths.solve(near.grand());
            assertThat(worths.solve(even) + worths.solve(odd)).isLessThan(all);
            assertThat(worths.planned()).isGreaterThan(1);
        });
    }

    /// J's stock of 30 is kept at 30 a tonne. K pays `70 - d`, so all goes there; U pays `50 - d` and is 15
    /// away, which is too far until K is gone: then 5 t go there and bring 2.5 each.
    @Test
    void whoGotNothingMayTradeOnceAnotherLeaves() {
        var allocation = new AllocationGame(
                3,
                3,
                List.of(new Cell(-1, 1, 1)),
                List.of(new Pile(0, 30, new double[] {30}, 30, new double[] {Double.NaN, 0, 15})),
                List.of(new Outlet(1, 1, 0, 70, 1, 70), new Outlet(2, 2, 0, 50, 1, 50)));
        var worths = new ProvedWorths(allocation.production());
        assertThat(worths.solve(0b111)).isCloseTo(750, within(1e-4));
        assertThat(worths.planned()).isOne();
        assertThat(worths.solve(0b011)).isCloseTo(750, within(1e-4));
        assertThat(worths.solve(0b110)).isCloseTo(0, within(1e-4));
        assertThat(worths.planned()).isOne();
        assertThat(worths.solve(0b101)).isCloseTo(12.5, within(1e-4));
        assertThat(worths.planned()).isEqualTo(2);
    }

    /// Three leave out of six between whom nothing moves: of what is asked for next hardly anything is planned.
    @Test
    void membersThatLeaveOnePartDoNotMakeOthersBePlannedAgain() {
        AllocationGame apart = drawn(3, 1000);
        var worths = new ProvedWorths(apart.production());
        for (int s = apart.grand(); s > 0; s--) {
            worths.solve(s);
        }
        // Within each place the three, and the three pairs, at most.
        assertThat(worths.planned()).isLessThanOrEqualTo(1 + 2 * 3);
    }

    @Test
    void theSameIsToldInWhateverOrderCoalitionsAreAskedFor() {
        AllocationGame allocation = drawn(5, 60);
        var upward = new ProvedWorths(allocation.production());
        var downward = new ProvedWorths(allocation.production());
        for (int s = 1; s <= allocation.grand(); s++) {
            upward.solve(s);
        }
        double all = downward.solve(allocation.grand());
        for (int s = allocation.grand(); s > 0; s--) {
            assertThat(downward.solve(s)).isCloseTo(upward.solve(s), within(1e-6 * all));
        }
        assertThat(downward.planned()).isLessThan(upward.planned());
    }
}
