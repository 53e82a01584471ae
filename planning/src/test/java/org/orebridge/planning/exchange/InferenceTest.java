package org.orebridge.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class InferenceTest {

    /// Three months for certain.
    private static final Horizon THREE =
            new Horizon(new int[] {-1, 0, 1}, new int[] {0, 1, 2}, new double[] {1, 1, 1}, new int[][] {{0, 1, 2}}, 1);

    private static final double[] FALLING = {200, 150, 120};

    /// Answers settle slowly against the inertia; here it is next to nothing.
    private static double[] answer(double held, double rate, double kept, double[] prices) {
        var lots = new SecretLots(1, List.of(new SecretLots.Lot(0, held, rate, 0, kept, 0, 0)));
        lots.begin(THREE);
        return lots.release(prices, new double[] {1e-3, 1e-3, 1e-3});
    }

    @Test
    void aStockThatIsEmptiedWhileThePriceIsHighTellsItsLevel() {
        double[] said = answer(25, 20, 100, FALLING);
        Inference known = Inference.of(THREE, FALLING, said, 100, 0);
        assertThat(known.atLeast()).isCloseTo(25, within(0.01));
        assertThat(known.atMost()).isCloseTo(25, within(0.01));
    }

    @Test
    void aStockThatLastsTellsOnlyHowMuchThereIsAtLeast() {
        double[] said = answer(1000, 20, 100, FALLING);
        Inference known = Inference.of(THREE, FALLING, said, 100, 0);
        assertThat(known.atLeast()).isCloseTo(60, within(0.01));
        assertThat(known.atMost()).isInfinite();
    }

    /// The same answers, and whoever thinks that a kept tonne may be worth more cannot tell.
    @Test
    void whoDoesNotKnowWhatAKeptTonneIsWorthCannotTellThatAStockIsEmpty() {
        double[] said = answer(25, 20, 100, FALLING);
        assertThat(Inference.of(THREE, FALLING, said, 500, 0).atMost()).isInfinite();
    }

    /// Whatever is held, the interval holds it.
    @Test
    void theLevelLiesWithinWhatIsInferred() {
        for (double held : new double[] {0, 3, 19.9, 20, 41, 60, 75}) {
            for (double kept : new double[] {90, 130, 160}) {
                double[] said = answer(held, 20, kept, FALLING);
                Inference known = Inference.of(THREE, FALLING, said, kept, 0);
                assertThat(held)
                        .as("%s t kept at %s", held, kept)
                        .isBetween(known.atLeast() - 0.01, known.atMost() + 0.01);
            }
        }
    }

    @Test
    void whatHadLeftBeforeCounts() {
        double[] said = answer(25, 20, 100, FALLING);
        assertThat(Inference.of(THREE, FALLING, said, 100, 7).atLeast()).isCloseTo(32, within(0.01));
    }
}
