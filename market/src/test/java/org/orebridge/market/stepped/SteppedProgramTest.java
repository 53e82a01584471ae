package org.orebridge.market.stepped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;

class SteppedProgramTest {

    /// Supply 10 + q up to 60, demand 100 - d in two segments: 45 t at 55.
    private static QuadraticProgram market() {
        var builder = new QuadraticProgram.Builder();
        int balance = builder.row(0, 0);
        builder.column(10, 1, 0, 60);
        builder.entry(balance, 1);
        builder.column(-100, 1, 0, 40);
        builder.entry(balance, -1);
        builder.column(-60, 1, 0, 60);
        builder.entry(balance, -1);
        builder.column(3, 0, 0, 5);
        builder.entry(balance, 2);
        return builder.build();
    }

    @Test
    void eachCurveHasItsStepsAndTheSegmentsOfOneShareThem() {
        QuadraticProgram linear = SteppedProgram.of(market(), 12).linear();

        // 12 of supply, 6 and 6 of the two segments, one column that is straight already.
        assertThat(linear.columns()).isEqualTo(25);
        assertThat(linear.cost(0)).isEqualTo(10 + 2.5, within(1e-12));
        assertThat(linear.upper(0)).isEqualTo(5);
        assertThat(linear.cost(24)).isEqualTo(3);
        for (int j = 0; j < linear.columns(); j++) {
            assertThat(linear.curvature(j)).isZero();
        }
    }

    @Test
    void atTheEndsOfStepsTheTotalCostIsThatOfTheCurve() {
        QuadraticProgram curved = market();
        QuadraticProgram linear = SteppedProgram.of(curved, 12).linear();
        var x = new double[linear.columns()];
        Arrays.fill(x, 0, 3, 5.0);

        assertThat(linear.objective(x)).isEqualTo(curved.objective(new double[] {15, 0, 0, 0}), within(1e-9));
    }

    @Test
    void cuttingFinerWhereTheSolutionLiesLeadsToTheSolutionOfTheCurves() {
        QuadraticProgram curved = market();
        var solver = new InteriorPointSolver();
        Solution exact = solver.solve(curved);
        var steps = SteppedProgram.of(curved, 12);
        double last = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 6; round++) {
            Solution found = steps.solution(solver.solve(steps.linear()));
            last = Math.abs(found.x()[0] - exact.x()[0]);
            assertThat(found.objective()).isGreaterThanOrEqualTo(exact.objective() - 1e-9);
            steps = steps.finerAround(found, 4);
        }

        assertThat(last).isLessThan(0.01);
    }

    @Test
    void aCurveWithoutAnEndKeepsTheSlopeOfItsBeginningUntilItIsCut() {
        var builder = new QuadraticProgram.Builder();
        int balance = builder.row(0, 8);
        builder.column(1, 1, 0, Double.POSITIVE_INFINITY);
        builder.entry(balance, 1);
        var steps = SteppedProgram.of(builder.build(), 12);
        assertThat(steps.linear().columns()).isEqualTo(1);
        assertThat(steps.linear().cost(0)).isEqualTo(1);

        Solution found = steps.solution(new InteriorPointSolver().solve(steps.linear()));
        QuadraticProgram finer = steps.finerAround(found, 4).linear();

        assertThat(finer.columns()).isEqualTo(4);
        assertThat(finer.upper(3)).isInfinite();
    }
}
