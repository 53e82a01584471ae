package org.orebridge.market.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Goods at sea on a closed route: nothing can come in, so nothing is there, and there is still a price for it.
class ForcedColumnsTest {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    private static boolean[] allMovable(QuadraticProgram program) {
        var movable = new boolean[program.columns()];
        Arrays.fill(movable, true);
        return movable;
    }

    @Test
    void aRowThatOnlyTakesOutHoldsWhatItTakesAtNothing() {
        var builder = new QuadraticProgram.Builder();
        int sea = builder.row(0, 0);
        int market = builder.row(0, 7);
        builder.column(1, 0, 0, OPEN);
        builder.entry(sea, -1).entry(market, 1);
        builder.column(2, 0, 0, OPEN);
        builder.entry(market, 1);
        QuadraticProgram program = builder.build();
        boolean[] movable = allMovable(program);

        new ForcedColumns(program, new double[] {0, 7}, movable);

        assertThat(movable).containsExactly(false, true);
    }

    @Test
    void whatIsHeldLetsTheNextRowHoldWhatDependsOnIt() {
        // Age 2 feeds age 1, age 1 feeds the port: with nothing shipped all of it is empty.
        var builder = new QuadraticProgram.Builder();
        int two = builder.row(0, 0);
        int one = builder.row(0, 0);
        int port = builder.row(0, 3);
        builder.column(0, 0, 0, OPEN);
        builder.entry(two, -1).entry(one, 1);
        builder.column(0, 0, 0, OPEN);
        builder.entry(one, -1).entry(port, 1);
        builder.column(5, 0, 0, OPEN);
        builder.entry(port, 1);
        QuadraticProgram program = builder.build();
        boolean[] movable = allMovable(program);

        new ForcedColumns(program, new double[] {0, 0, 3}, movable);

        assertThat(movable).containsExactly(false, false, true);
    }

    @Test
    void aRowWithBothSignsOrWithSomethingToShareOutHoldsNothing() {
        var builder = new QuadraticProgram.Builder();
        int both = builder.row(0, 0);
        int given = builder.row(0, 4);
        builder.column(0, 0, 0, OPEN);
        builder.entry(both, -1);
        builder.column(0, 0, 0, OPEN);
        builder.entry(both, 1);
        builder.column(0, 0, 0, OPEN);
        builder.entry(given, 1);
        QuadraticProgram program = builder.build();
        boolean[] movable = allMovable(program);

        new ForcedColumns(program, new double[] {0, 4}, movable);

        assertThat(movable).containsExactly(true, true, true);
    }

    @Test
    void aColumnThatIsFixedAlreadyNeitherHoldsNorIsHeld() {
        var builder = new QuadraticProgram.Builder();
        int row = builder.row(0, 0);
        builder.column(0, 0, 2, 2);
        builder.entry(row, 1);
        builder.column(0, 0, 0, OPEN);
        builder.entry(row, -1);
        QuadraticProgram program = builder.build();

        // Measured from lower bounds the row has 0 - 2 on its right: the other column is the way out.
        boolean[] movable = {false, true};
        new ForcedColumns(program, new double[] {-2}, movable);

        assertThat(movable).containsExactly(false, true);
    }

    @Test
    void thePriceOfAnEmptyRowIsTheLeastThatAllItsColumnsAgreeWith() {
        // Two columns take out of the row and bring 10 and 8 elsewhere, at a cost of 1 and 2.
        var builder = new QuadraticProgram.Builder();
        int empty = builder.row(0, 0);
        int first = builder.row(0, 1);
        int second = builder.row(0, 1);
        builder.column(1, 0, 0, OPEN);
        builder.entry(empty, -1).entry(first, 1);
        builder.column(2, 0, 0, OPEN);
        builder.entry(empty, -1).entry(second, 1);
        QuadraticProgram program = builder.build();
        var forced = new ForcedColumns(program, new double[] {0, 1, 1}, allMovable(program));
        double[] y = {0, 10, 8};

        forced.price(y);

        // Reduced costs are cost - worth + price of what is taken out: 1 - 10 + p and 2 - 8 + p, none below zero.
        assertThat(y[0]).isEqualTo(9, within(1e-12));
    }

    @Test
    void aMarketBehindAClosedRouteIsSolvedWithDualsThatFulfilAllConditions() {
        var builder = new QuadraticProgram.Builder();
        int sea = builder.row(0, 0);
        int market = builder.row(0, 0);
        builder.column(0, 0, 0, 0); // shipped: closed
        builder.entry(sea, 1);
        builder.column(0, 0, 0, OPEN); // afloat
        builder.entry(sea, -1).entry(market, 1);
        builder.column(10, 1, 0, 60); // made at home
        builder.entry(market, 1);
        builder.column(-100, 1, 0, 100); // used
        builder.entry(market, -1);
        QuadraticProgram program = builder.build();

        Solution found = new InteriorPointSolver().solve(program);

        assertThat(found.status()).isEqualTo(Solution.Status.SOLVED);
        assertThat(found.x()[2]).isEqualTo(45, within(1e-6));
        assertThat(KktResidual.of(program, found).largest()).isLessThan(1e-8);
    }
}
