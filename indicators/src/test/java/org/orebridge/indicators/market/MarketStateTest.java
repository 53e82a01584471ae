package org.orebridge.indicators.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.market.MarketState.Weights;

class MarketStateTest {

    private static final Weights EQUAL = new Weights(1, 1, 1, 1);

    @Test
    void aPriceThatNeverMovesStandsInTheMiddleAndIsCalm() {
        List<Double> flat = IntStream.range(0, 120).mapToObj(_ -> 100.0).toList();

        assertThat(value(MarketState.level(flat))).isEqualTo(0.5);
        assertThat(value(MarketState.volatility(flat))).isZero();
        assertThat(value(MarketState.trend(flat))).isZero();
        assertThat(value(MarketState.composite(flat, EQUAL))).isEqualTo(50);
    }

    @Test
    void aSteadyRiseIsHighAndTrendingAndNotVolatile() {
        List<Double> rising =
                IntStream.range(0, 60).mapToObj(month -> Math.exp(0.01 * month)).toList();

        assertThat(value(MarketState.level(rising))).isGreaterThan(0.99);
        assertThat(value(MarketState.trend(rising))).isCloseTo(0.06, within(1e-12));
        assertThat(value(MarketState.volatility(rising))).isCloseTo(0, within(1e-12));
    }

    /// Changes of +x and -x in turn have a standard deviation of x times the root of 12/11.
    @Test
    void volatilityIsPerYear() {
        List<Double> restless = IntStream.range(0, 25)
                .mapToObj(month -> month % 2 == 0 ? 1.0 : Math.exp(0.1))
                .toList();

        assertThat(value(MarketState.volatility(restless)))
                .isCloseTo(0.1 * Math.sqrt(12.0 / 11) * Math.sqrt(12), within(1e-12));
    }

    @Test
    void aPriceThatJumpsLiftsTheComposite() {
        List<Double> prices = new ArrayList<>();
        IntStream.range(0, 60).forEach(month -> prices.add(100 + Math.sin(month)));
        double calm = value(MarketState.composite(prices, EQUAL));
        prices.set(59, 180.0);

        assertThat(value(MarketState.composite(prices, EQUAL)))
                .isGreaterThan(calm)
                .isGreaterThan(95);
    }

    @Test
    void aChargeThatNeverWasAsLowIsStressAndLiftsTheComposite() {
        List<Double> flat = IntStream.range(0, 120).mapToObj(_ -> 100.0).toList();
        double stress = value(MarketState.marginStress(List.of(90.0, 80.0, 70.0, 60.0, 0.0)));

        assertThat(stress).as("one of five, ties half").isCloseTo(0.9, within(1e-15));
        assertThat(value(MarketState.composite(flat, EQUAL, OptionalDouble.of(stress))))
                .isCloseTo(100 * (3 * 0.5 + 0.9) / 4, within(1e-12));
        assertThat(value(MarketState.composite(flat, new Weights(1, 1, 1, 0), OptionalDouble.of(stress))))
                .isEqualTo(50);
        assertThat(MarketState.marginStress(List.of(80.0, 70.0))).isInstanceOf(Score.Undefined.class);
    }

    @Test
    void aShortSeriesHasNoState() {
        List<Double> few = List.of(1.0, 2.0, 3.0);

        assertThat(MarketState.composite(few, EQUAL)).isInstanceOf(Score.Undefined.class);
        assertThat(MarketState.level(few)).isInstanceOf(Score.Undefined.class);
        assertThat(MarketState.trend(few)).isInstanceOf(Score.Undefined.class);
        assertThatThrownBy(() -> new Weights(0, 0, 0, 1)).hasMessageContaining("Maybe");
    }

    private static double value(Score score) {
        return score.measured().orElseThrow().value();
    }
}
