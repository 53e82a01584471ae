package org.orebridge.planning.stockpile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseProgrammeTest {

    /// Solved by hand: only rounding is left.
    private static final Offset<Double> ROUNDING = within(1e-9);

    /// Tonnes by which releases are tried.
    private static final double STEP = 0.05;

    /// T5: 60 t in stock; supply 30 now, then 30 or 90 with equal odds; demand 190 - d; a tonne left is worth
    /// 100.
    private static Stage twoMonths() {
        Stage lasting = Stage.last(0.5, benefit(30), relief(30), 100);
        Stage over = Stage.last(0.5, benefit(90), relief(90), 100);
        return Stage.before(1, benefit(30), relief(30), List.of(lasting, over));
    }

    private static double benefit(double supply) {
        return 190 * supply - supply * supply / 2;
    }

    private static MarginalValue relief(double supply) {
        return MarginalValue.line(190 - supply, 1, 100);
    }

    @Test
    void theUnknownEndSolvedByHandComesOut() {
        var programme = new ReleaseProgramme(twoMonths(), 1);
        ReleaseProgramme.Worth worth = programme.worth(60);

        assertThat(worth.best()).isCloseTo(22_500, ROUNDING);
        assertThat(worth.foresight()).isCloseTo((19_200 + 26_100) / 2.0, ROUNDING);
        assertThat(worth.ofInformation()).isCloseTo(150, ROUNDING);
        assertThat(worth.meanPlan()).isCloseTo(22_481.25, ROUNDING);
        assertThat(worth.ofStochasticSolution()).isCloseTo(18.75, ROUNDING);
        Policy best = programme.best();
        Policy late = (stage, month, left) -> month == 0 ? 0 : best.release(stage, month, left);
        assertThat(programme.value(60, late)).as("hold all in the first month").isCloseTo(21_300, ROUNDING);
        assertThat(worth.hold()).as("never release").isCloseTo(20_400, ROUNDING);
        assertThat(worth.full()).isCloseTo(22_200, ROUNDING);
        List<ReleaseProgramme.Outcome> outcomes = programme.outcomes(60, programme.best());
        assertThat(outcomes.get(0).releases()).containsExactly(40.0, 20.0);
        assertThat(outcomes.get(1).releases()).containsExactly(40.0, 0.0);
        assertThat(programme.marginal().worth(60))
                .as("price of the first month")
                .isCloseTo(120, ROUNDING);
    }

    @Test
    void aTonneIsKeptOnlyForWhatItWillBringInTheMean() {
        // It lasts one, two or three months; p falls from 200 by 1 a tonne, a tonne left is worth 50, beta 0.9.
        Stage first = Stage.unknownEnd(
                List.of(line(200), line(200), line(200)), line(50), new double[] {0.5, 0.25, 0.25}, 50);
        var programme = new ReleaseProgramme(first, 0.9);
        List<Double> lasting =
                programme.outcomes(260, programme.best()).getFirst().releases();

        assertThat(lasting).hasSize(4);
        double kept = 0.9 * 50;
        for (int month = 0; month < 2; month++) {
            // Half the time it goes on: the price now is what the next month and the end bring in the mean.
            double next = 200 - lasting.get(month + 1);
            assertThat(200 - lasting.get(month)).isCloseTo(0.9 * 0.5 * next + 0.5 * kept, ROUNDING);
        }
        assertThat(lasting.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(260, ROUNDING);
    }

    private static MarginalValue line(double first) {
        return MarginalValue.line(first, 1, 200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noReleaseInStepsBringsMoreAndTheBestOneBringsAlmostAsMuch(long seed) {
        var random = new SplittableRandom(seed);
        Stage first = random(random, 4, 1);
        double beta = 0.99;
        double stock = 25;
        double exact = new ReleaseProgramme(first, beta).value(stock);
        double[] trial = byTrial(first, beta, (int) Math.round(stock / STEP));
        double best = trial[trial.length - 1];

        assertThat(best).isLessThanOrEqualTo(exact + 1e-9 * Math.abs(exact));
        // Each of at most four months releases within a step of the optimum, and no tonne is worth more than 150.
        assertThat(best).isGreaterThan(exact - 4 * 150 * STEP);
    }

    /// Tries every release in steps, for every stock in steps.
    private static double[] byTrial(Stage stage, double beta, int most) {
        double[] later = new double[most + 1];
        for (int left = 0; left <= most; left++) {
            later[left] = stage.next().isEmpty() ? stage.kept() * left * STEP : 0;
        }
        for (Stage next : stage.next()) {
            double[] worth = byTrial(next, beta, most);
            for (int left = 0; left <= most; left++) {
                later[left] += beta * next.probability() * worth[left];
            }
        }
        double[] best = new double[most + 1];
        for (int stock = 0; stock <= most; stock++) {
            best[stock] = Double.NEGATIVE_INFINITY;
            double largest = Math.min(stock, stage.relief().atLeast(Double.NEGATIVE_INFINITY) / STEP);
            for (int release = 0; release <= largest; release++) {
                double worth = stage.without() + stage.relief().total(release * STEP) + later[stock - release];
                best[stock] = Math.max(best[stock], worth);
            }
        }
        return best;
    }

    private static Stage random(SplittableRandom random, int months, double probability) {
        double first = random.nextDouble(50, 150);
        double slope = random.nextDouble(1, 8);
        double kink = random.nextDouble(2, 8);
        double most = kink + random.nextInt(2, 10);
        MarginalValue relief = MarginalValue.through(
                new double[] {0, kink, kink, most},
                new double[] {first, first - slope, first - 2 * slope, first - 2 * slope - (most - kink) * slope});
        double without = random.nextDouble(100);
        if (months == 1) {
            return Stage.last(probability, without, relief, random.nextDouble(20, 90));
        }
        var next = new ArrayList<Stage>();
        double lasting = random.nextDouble(0.2, 0.8);
        next.add(random(random, months - 1, lasting));
        next.add(random(random, 1, 1 - lasting));
        return Stage.before(probability, without, relief, next);
    }

    @Test
    void policiesAreRankedByWhatTheyKnow() {
        Stage first = Stage.unknownEnd(
                List.of(line(200), line(180), line(190), line(150)), line(100), new double[] {0.4, 0.3, 0.2, 0.1}, 100);
        var programme = new ReleaseProgramme(first, 0.99);
        ReleaseProgramme.Worth worth = programme.worth(80);

        assertThat(worth.foresight()).isGreaterThan(worth.best());
        assertThat(worth.best()).isGreaterThanOrEqualTo(worth.meanPlan());
        assertThat(worth.best()).isGreaterThan(worth.full());
        assertThat(worth.best()).isGreaterThan(programme.value(80, Policy.constant(20)));
        assertThat(worth.full()).isGreaterThan(worth.hold());
        assertThat(programme.value(80, programme.best())).isCloseTo(worth.best(), within(1e-8));
    }
}
