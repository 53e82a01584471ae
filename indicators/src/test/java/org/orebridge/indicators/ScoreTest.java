package org.orebridge.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;

class ScoreTest {

    private static final Region KOREA = Region.of("KOR");
    private static final Region JAPAN = Region.of("JPN");

    @Test
    void aRangeReachesWhatAnotherScoreReaches() {
        Score.Measured wider = measured(0.5, 0.4, 0.6)
                .reaching(measured(0.3, 0.2, 0.35))
                .measured()
                .orElseThrow();

        assertThat(wider.value()).isEqualTo(0.5);
        assertThat(wider.low()).isEqualTo(0.2);
        assertThat(wider.high()).isEqualTo(0.6);
        assertThat(measured(1, 1, 1).reaching(Score.undefined("none"))).isEqualTo(measured(1, 1, 1));
        assertThat(Score.undefined("none").reaching(measured(1, 1, 1)).measured())
                .isEmpty();
    }

    @Test
    void aFactorsOwnRangeAndGapsAreThoseOfTheProductToo() {
        Score.Measured factor = new Score.Measured(0.2, 0.1, 0.3, new TreeSet<>(Set.of(JAPAN)));
        Score.Measured product = new Score.Measured(0.1, 0.1, 0.2, new TreeSet<>(Set.of(KOREA)))
                .under(factor)
                .measured()
                .orElseThrow();

        assertThat(product.value()).isEqualTo(0.1);
        assertThat(product.low()).isCloseTo(0.05, within(1e-12));
        assertThat(product.high()).isCloseTo(0.3, within(1e-12));
        assertThat(product.leftOut()).containsExactly(JAPAN, KOREA);
    }

    private static Score measured(double value, double low, double high) {
        return new Score.Measured(value, low, high, new TreeSet<>());
    }
}
