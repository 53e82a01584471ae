package org.orebridge.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;

class HighsSolverTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private final HighsSolver highs = HighsSolver.load();

    @Test
    void theVersionIsTheOneThatTheBuildPins() {
        assertThat(highs.version()).startsWith("1.12");
    }

    @Test
    void aLinearProgrammeHasItsVertexAndTheDualIsWhatOneMoreUnitCosts() {
        // min 2a + 3b, a + b = 10, a <= 4: b covers the rest, and one more unit costs 3.
        var builder = new QuadraticProgram.Builder();
        int need = builder.row(0, 10);
        builder.column(2, 0, 0, 4);
        builder.entry(need, 1);
        builder.column(3, 0, 0, INFINITE);
        builder.entry(need, 1);

        Solution found = highs.solve(builder.build());

        assertThat(found.status()).isEqualTo(Solution.Status.SOLVED);
        assertThat(found.x()).containsExactly(new double[] {4, 6}, within(1e-9));
        assertThat(found.y()).containsExactly(new double[] {3}, within(1e-9));
        assertThat(found.w()).containsExactly(new double[] {1, 0}, within(1e-9));
        assertThat(found.objective()).isEqualTo(26, within(1e-9));
    }

    @Test
    void aLowerBoundThatBindsHasAPositiveDual() {
        // min 2a + 3b, a + b = 10, b >= 7.
        var builder = new QuadraticProgram.Builder();
        int need = builder.row(0, 10);
        builder.column(2, 0, 0, INFINITE);
        builder.entry(need, 1);
        builder.column(3, 0, 7, INFINITE);
        builder.entry(need, 1);

        Solution found = highs.solve(builder.build());

        assertThat(found.x()).containsExactly(new double[] {3, 7}, within(1e-9));
        assertThat(found.y()).containsExactly(new double[] {2}, within(1e-9));
        assertThat(found.z()).containsExactly(new double[] {0, 1}, within(1e-9));
    }

    @Test
    void aMarketClearsWhereMarginalCostMeetsMarginalBenefit() {
        // Supply 10 + q against demand 100 - d: 45 t at 55; the row counts supply, so y is the price.
        Solution found = highs.solve(market(INFINITE));

        assertThat(found.status()).isEqualTo(Solution.Status.SOLVED);
        assertThat(found.x()).containsExactly(new double[] {45, 45}, within(1e-9));
        assertThat(found.y()).containsExactly(new double[] {-55}, within(1e-9));
    }

    @Test
    void aCapacityThatBindsEarnsTheDifferenceAsRent() {
        // At most 20 t: price 80, marginal cost 30.
        Solution found = highs.solve(market(20));

        assertThat(found.x()).containsExactly(new double[] {20, 20}, within(1e-9));
        assertThat(found.w()[0]).isEqualTo(50, within(1e-9));
    }

    @Test
    void aColumnWithoutCurvatureBesideCurvedOnesIsSolvedExactly() {
        // Supply at a flat 20 against demand 100 - d: 80 t at 20, to the last digit that tolerances allow.
        var builder = new QuadraticProgram.Builder();
        int balance = builder.row(0, 0);
        builder.column(20, 0, 0, INFINITE);
        builder.entry(balance, 1);
        builder.column(-100, 1, 0, 100);
        builder.entry(balance, -1);

        Solution found = highs.solve(builder.build());

        assertThat(found.x()).containsExactly(new double[] {80, 80}, within(1e-9));
    }

    @Test
    void aProgrammeThatNothingCanFulfilIsFailedAndNotAnAnswer() {
        var builder = new QuadraticProgram.Builder();
        int need = builder.row(0, 10);
        builder.column(1, 0, 0, 4);
        builder.entry(need, 1);

        assertThat(highs.solve(builder.build()).status()).isEqualTo(Solution.Status.FAILED);
    }

    private static QuadraticProgram market(double capacity) {
        var builder = new QuadraticProgram.Builder();
        int balance = builder.row(0, 0);
        builder.column(10, 1, 0, capacity);
        builder.entry(balance, -1);
        builder.column(-100, 1, 0, 100);
        builder.entry(balance, 1);
        return builder.build();
    }
}
