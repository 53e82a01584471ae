package org.orebridge.market.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteriorPointSolverTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private final InteriorPointSolver solver = new InteriorPointSolver();

    @Test
    void aMarketClearsWhereMarginalCostMeetsMarginalBenefit() {
        // Supply 10 + q against demand 100 - d.
        Solution found = solver.solve(market(10, 1, INFINITE, 100));

        assertThat(found.x()).containsExactly(new double[] {45, 45}, within(1e-8));
        assertThat(found.y()).containsExactly(new double[] {55}, within(1e-8));
        assertThat(found.objective()).isEqualTo(-2025, within(1e-6));
    }

    @Test
    void aCapacityThatBindsEarnsTheDifferenceAsRent() {
        Solution found = solver.solve(market(10, 1, 20, 100));

        assertThat(found.x()).containsExactly(new double[] {20, 20}, within(1e-8));
        assertThat(found.w()[0]).isEqualTo(50, within(1e-6));
        assertThat(found.y()[0]).isEqualTo(80, within(1e-6));
    }

    @Test
    void aLinearProgrammeIsSolvedAsWell() {
        // min 2a + 3b, a + b = 10, a <= 4.
        var builder = new QuadraticProgram.Builder();
        int need = builder.row(0, 10);
        builder.column(2, 0, 0, 4);
        builder.entry(need, 1);
        builder.column(3, 0, 0, INFINITE);
        builder.entry(need, 1);

        Solution found = solver.solve(builder.build());

        assertThat(found.x()).containsExactly(new double[] {4, 6}, within(1e-8));
        assertThat(found.y()[0]).isEqualTo(3, within(1e-8));
    }

    /// A use with a falling worth beside one that takes all the rest at 5: three draws in a hundred led the
    /// search along a bound that it did not come away from.
    @Test
    void aSearchThatComesToNothingBeginsElsewhere() {
        for (long seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            double there = 60 * random.nextDouble();
            double worth = 50 + 100 * random.nextDouble();
            double falls = 1 + random.nextDouble();
            var builder = new QuadraticProgram.Builder();
            int balance = builder.row(0, there);
            builder.column(-worth, falls, 0, 100);
            builder.entry(balance, 1);
            builder.column(-5, 0, 0, 1000);
            builder.entry(balance, 1);

            Solution found = solver.solve(builder.build());

            assertThat(found.status()).isEqualTo(Solution.Status.SOLVED);
            assertThat(found.x()[0]).isCloseTo(Math.min(there, (worth - 5) / falls), within(1e-6));
        }
    }

    @Test
    void lowerBoundsOtherThanZeroAreKept() {
        // min a^2/2, a - b = 0, 3 <= a, 5 <= b <= 9.
        var builder = new QuadraticProgram.Builder();
        int equal = builder.row(0, 0);
        builder.column(0, 1, 3, INFINITE);
        builder.entry(equal, 1);
        builder.column(0, 0, 5, 9);
        builder.entry(equal, -1);

        Solution found = solver.solve(builder.build());

        assertThat(found.x()).containsExactly(new double[] {5, 5}, within(1e-8));
        assertThat(found.z()[1]).isEqualTo(5, within(1e-6));
    }

    @Test
    void aColumnWithoutRoomStaysWhereItIsAndStillHasAMultiplier() {
        // A ban: the only import is held at zero, own supply 20 flat up to 30, demand 100 - d.
        var builder = new QuadraticProgram.Builder();
        int balance = builder.row(0, 0);
        builder.column(20, 0, 0, 30);
        builder.entry(balance, 1);
        builder.column(5, 0, 0, 0);
        builder.entry(balance, 1);
        builder.column(-100, 1, 0, 100);
        builder.entry(balance, -1);

        Solution found = solver.solve(builder.build());

        assertThat(found.x()).containsExactly(new double[] {30, 0, 30}, within(1e-8));
        assertThat(found.y()[0]).isEqualTo(70, within(1e-6));
        assertThat(found.w()[1] - found.z()[1]).isEqualTo(65, within(1e-6));
    }

    @Test
    void whatCannotBeFulfilledIsFailed() {
        var builder = new QuadraticProgram.Builder();
        int need = builder.row(0, 10);
        builder.column(1, 0, 0, 4);
        builder.entry(need, 1);

        assertThat(solver.solve(builder.build()).status()).isEqualTo(Solution.Status.FAILED);
    }

    @Test
    void aMissingFigureIsRefusedAndNotCarriedOn() {
        assertThatThrownBy(() -> solver.solve(market(Double.NaN, 1, INFINITE, 100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    /// Seeds times shapes: one block, chains, many small blocks, quantities over six powers of ten.
    @ParameterizedTest
    @CsvSource({
        "1, 1, 5, 30, 0", "2, 1, 12, 80, 2", "3, 6, 4, 30, 1", "4, 24, 6, 40, 2", "5, 36, 10, 80, 3",
        "6, 60, 2, 12, 1", "7, 12, 8, 60, 6", "8, 3, 20, 150, 4", "9, 24, 1, 6, 2", "10, 40, 15, 120, 5"
    })
    void aPlantedOptimumIsFound(long seed, int blocks, int rows, int columns, int decades) {
        var planted = PlantedProgram.of(seed, blocks, rows, columns, decades);

        Solution found = solver.solve(planted.program());

        assertThat(found.status()).isEqualTo(Solution.Status.SOLVED);
        assertThat(KktResidual.of(planted.program(), found).largest()).isLessThan(1e-8);
        assertThat(found.objective())
                .isEqualTo(planted.program().objective(planted.x()), within(1e-8 * Math.abs(found.objective()) + 1e-8));
        assertThat(found.y()).containsExactly(planted.y(), within(1e-4));
    }

    @Test
    void theSameProgrammeGivesTheSameBits() {
        var program = PlantedProgram.of(11, 24, 8, 60, 3).program();

        Solution one = solver.solve(program);
        Solution two = new InteriorPointSolver().solve(program);

        assertThat(two.x()).containsExactly(one.x());
        assertThat(two.y()).containsExactly(one.y());
        assertThat(two.iterations()).isEqualTo(one.iterations());
    }

    /// The same shape with other numbers, some nearly the same and some far off.
    @ParameterizedTest
    @CsvSource({"1, 1.01, -1", "2, 1.1, -1", "3, 1.5, -1", "4, 3, 4", "5, 0.3, 4"})
    void aSimilarProgrammeIsFoundFromTheWayToAnother(long seed, double factor, int mostMore) {
        var planted = PlantedProgram.of(seed, 24, 8, 60, 2).program();
        var program = scaled(planted, 0, 1);
        var other = scaled(planted, seed, factor);
        Solution cold = solver.solve(other);

        Solution warm = solver.solve(other, solver.solve(program).waypoints());

        assertThat(warm.status()).isEqualTo(Solution.Status.SOLVED);
        assertThat(KktResidual.of(other, warm).largest()).isLessThan(1e-8);
        assertThat(warm.objective()).isEqualTo(cold.objective(), within(1e-8 * (1 + Math.abs(cold.objective()))));
        assertThat(warm.iterations()).isLessThanOrEqualTo(cold.iterations() + mostMore);
    }

    @Test
    void startingFromTheSamePlaceGivesTheSameBits() {
        var planted = PlantedProgram.of(11, 24, 8, 60, 3).program();
        var other = scaled(planted, 11, 1.2);
        var waypoints = solver.solve(scaled(planted, 0, 1)).waypoints();

        assertThat(new InteriorPointSolver().solve(other, waypoints).x())
                .containsExactly(solver.solve(other, waypoints).x());
    }

    @Test
    void theWayToAProgrammeOfAnotherSizeIsLeftAside() {
        var waypoints =
                solver.solve(PlantedProgram.of(1, 3, 5, 30, 1).program()).waypoints();
        var program = PlantedProgram.of(2, 4, 5, 30, 1).program();

        assertThat(solver.solve(program, waypoints).x())
                .containsExactly(solver.solve(program).x());
    }

    /// Every other right-hand side times a factor, costs a little moved.
    private static QuadraticProgram scaled(QuadraticProgram of, long seed, double factor) {
        var random = new Random(seed);
        var builder = new QuadraticProgram.Builder();
        for (int i = 0; i < of.rows(); i++) {
            builder.row(of.blockOfRow[i], of.rightHandSide(i));
        }
        for (int j = 0; j < of.columns(); j++) {
            double stretch = random.nextInt(4) == 0 ? factor : 1;
            builder.column(
                    of.cost(j) * (1 + 0.01 * random.nextDouble()),
                    of.curvature(j) + 1e-3,
                    of.lower(j),
                    stretch * of.upper(j));
            for (int e = of.firstEntry(j); e < of.endEntry(j); e++) {
                builder.entry(of.rowOfEntry(e), of.valueOfEntry(e));
            }
        }
        // One column a row that can always make up the difference, at a high price.
        for (int i = 0; i < of.rows(); i++) {
            builder.column(1e3, 0, 0, INFINITE);
            builder.entry(i, 1);
            builder.column(1e3, 0, 0, INFINITE);
            builder.entry(i, -1);
        }
        return builder.build();
    }

    private static QuadraticProgram market(double intercept, double slope, double capacity, double choke) {
        var builder = new QuadraticProgram.Builder();
        int balance = builder.row(0, 0);
        builder.column(intercept, slope, 0, capacity);
        builder.entry(balance, 1);
        builder.column(-choke, 1, 0, choke);
        builder.entry(balance, -1);
        return builder.build();
    }
}
