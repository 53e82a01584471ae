package org.orebridge.workbench.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void theScoreOfASingleValueIsItsAbsoluteError() {
        assertThat(Sample.of(2.0).crps(3.5)).isEqualTo(1.5);
        assertThat(new Normal(2, 0).crps(3.5)).isEqualTo(1.5);
    }

    /// Values 1, 2, 4 against 3: mean distance (2 + 1 + 1) / 3; mean distance of pairs (2 (1 + 3 + 2)) / 9,
    /// half of it.
    @Test
    void theScoreOfASampleIsAsWorkedByHand() {
        assertThat(Sample.of(4, 1, 2).crps(3)).isCloseTo(4.0 / 3 - 6.0 / 9, within(1e-12));
    }

    /// Gneiting and Raftery 2007: at its own mean a standard normal scores 2 f(0) - 1 / sqrt(pi).
    @Test
    void theScoreOfANormalAtItsMeanIsAsPublished() {
        assertThat(new Normal(0, 1).crps(0)).isCloseTo(0.233695, within(1e-6));
        assertThat(new Normal(5, 2).crps(5)).isCloseTo(2 * 0.233695, within(1e-5));
    }

    @Test
    void aLargeSampleOfANormalScoresLikeIt() {
        double[] values = IntStream.range(0, 2000)
                .mapToDouble(i -> new Normal(1, 0.5).quantile((i + 0.5) / 2000))
                .toArray();
        for (double observed : new double[] {-1, 0.7, 1, 2.5}) {
            assertThat(Sample.of(values).crps(observed)).isCloseTo(new Normal(1, 0.5).crps(observed), within(0.001));
        }
    }

    @Test
    void aMixtureOfOneIsANormalAndOneWithoutSpreadIsASample() {
        assertThat(Mixture.of(0.5, 1.0).crps(1.7)).isCloseTo(new Normal(1, 0.5).crps(1.7), within(1e-12));
        assertThat(Mixture.of(0.5, 1.0).quantile(0.9)).isCloseTo(new Normal(1, 0.5).quantile(0.9), within(1e-9));
        assertThat(Mixture.of(1e-9, 4, 1, 2).crps(3))
                .isCloseTo(Sample.of(4, 1, 2).crps(3), within(1e-6));
    }

    @Test
    void theNormalDistributionFunctionIsAsTabulated() {
        assertThat(Normal.below(0)).isCloseTo(0.5, within(1e-12));
        assertThat(Normal.below(1)).isCloseTo(0.8413447460685429, within(1e-12));
        assertThat(Normal.below(-3.5)).isCloseTo(2.3262907903552504e-4, within(1e-12));
        assertThat(new Normal(0, 1).quantile(0.9)).isCloseTo(1.2815515655446004, within(1e-9));
    }

    @Test
    void theBandRunsFromTheTenthToTheNinetiethPercentile() {
        Forecast forecast = Sample.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(forecast.covers(1)).isTrue();
        assertThat(forecast.covers(9)).isTrue();
        assertThat(forecast.covers(0.99)).isFalse();
        assertThat(forecast.covers(9.01)).isFalse();
    }

    @Test
    void whatCannotBeAForecastIsRefused() {
        assertThatThrownBy(Sample::of).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new Normal(0, -1)).hasMessageContaining("not below zero");
    }

    @Test
    void ranksThatRiseTogetherCorrelateWhateverTheirSize() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {1, 10, 100, 1000}))
                .isCloseTo(1, within(1e-12));
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {9, 5, 1}))
                .isCloseTo(-1, within(1e-12));
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {7, 7, 7}))
                .isZero();
    }
}
