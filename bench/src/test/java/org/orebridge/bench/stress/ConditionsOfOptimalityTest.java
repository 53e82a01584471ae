package org.orebridge.bench.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.market.Problem;
import org.orebridge.market.WrittenProblem;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;

/// The judge accepts a right answer and objects to every kind of wrong one.
class ConditionsOfOptimalityTest {

    /// Supply 10 + q up to 60 beside 1000 times as much elsewhere, demand 100 - d: 45 t at 55, and 45,000 t at 55.
    private static final QuadraticProgram TWO_MARKETS = twoMarkets();

    private static final Solution RIGHT = new InteriorPointSolver().solve(TWO_MARKETS);

    private static QuadraticProgram twoMarkets() {
        var builder = new QuadraticProgram.Builder();
        for (double size : new double[] {1, 1e6}) {
            int balance = builder.row(0, 0);
            builder.column(10, 1 / size, 0, 60 * size);
            builder.entry(balance, 1);
            builder.column(-100, 1 / size, 0, 100 * size);
            builder.entry(balance, -1);
            builder.column(70, 0, 0, Double.POSITIVE_INFINITY);
            builder.entry(balance, 1);
        }
        return builder.build();
    }

    private static ConditionsOfOptimality of(Consumer<Solution> fault) {
        var wrong = new Solution(
                RIGHT.x().clone(), RIGHT.y().clone(), RIGHT.z(), RIGHT.w(), 0, 0, 0, Solution.Status.SOLVED);
        fault.accept(wrong);
        return ConditionsOfOptimality.of(TWO_MARKETS, wrong);
    }

    @Test
    void aRightAnswerIsAccepted() {
        assertThat(RIGHT.x()[0]).isEqualTo(45, within(1e-6));
        assertThat(of(right -> {}).largest()).isLessThan(1e-6);
    }

    @Test
    void aMarketThatDoesNotAddUpIsSeenBesideOneAMillionTimesItsSize() {
        assertThat(of(wrong -> wrong.x()[0] += 1).rows()).isGreaterThan(StressTest.RIGHT);
    }

    @Test
    void aPriceThatIsNobodysIsSeen() {
        assertThat(of(wrong -> wrong.y()[0] *= 1.05).signs()).isGreaterThan(StressTest.RIGHT);
    }

    @Test
    void buyingWhatIsTooDearIsSeen() {
        assertThat(of(wrong -> {
                            wrong.x()[2] += 5;
                            wrong.x()[0] -= 5;
                        })
                        .signs())
                .isGreaterThan(StressTest.RIGHT);
    }

    @Test
    void aQuantityBeyondItsBoundIsSeen() {
        assertThat(of(wrong -> wrong.x()[2] = -1).bounds()).isGreaterThan(StressTest.RIGHT);
    }

    @Test
    void noNumberIsTheWorstOfAll() {
        assertThat(of(wrong -> wrong.y()[1] = Double.NaN).largest()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 29, 200, 463})
    void aNetworkWhosePricesAreAllOffByThreePerCentIsSeen(long seed) {
        Problem problem = RandomShock.problem(seed, true);
        QuadraticProgram program = WrittenProblem.of(problem).program();
        Solution found = new InteriorPointSolver().solve(program);
        double before = ConditionsOfOptimality.of(program, found).largest();
        for (int i = 0; i < found.y().length; i++) {
            found.y()[i] *= 1.03;
        }

        assertThat(before).isLessThan(StressTest.RIGHT);
        assertThat(ConditionsOfOptimality.of(program, found).largest()).isGreaterThan(before);
    }
}
