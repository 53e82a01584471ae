package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.ReferenceDataset;

class SamplingTest {

    private static final Parameters PARAMETERS = ReferenceDataset.bundled().parameters();
    private static final List<String> KEYS = List.of("market.cost_of_capital", "market.holding_cost");

    @Test
    void aTriangleEndsWhereItsRangeEndsAndHasItsMeanAtAThirdOfTheSum() {
        Parameter parameter = PARAMETERS.parameter("market.cost_of_capital");
        assertThat(Sampling.triangular(parameter, 0)).isCloseTo(parameter.low(), within(1e-12));
        assertThat(Sampling.triangular(parameter, 1)).isCloseTo(parameter.high(), within(1e-12));
        double mean = IntStream.range(0, 10_000)
                .mapToDouble(i -> Sampling.triangular(parameter, (i + 0.5) / 10_000))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo((parameter.low() + parameter.value() + parameter.high()) / 3, within(1e-6));
    }

    @Test
    void aDrawDependsOnSeedAndPlaceAlone() {
        var one = new Sampling(PARAMETERS, KEYS, 7).draw(3, 2);
        var again = new Sampling(PARAMETERS, KEYS, 7).draw(3, 2);
        var other = new Sampling(PARAMETERS, KEYS, 8).draw(3, 2);
        assertThat(again.values()).isEqualTo(one.values());
        assertThat(again.stockLevels()).isEqualTo(one.stockLevels());
        assertThat(other.values()).isNotEqualTo(one.values());
    }

    @Test
    void aQuantileLiesBetweenItsNeighbours() {
        double[] sorted = {1, 2, 3, 4, 5};
        assertThat(Draws.quantile(sorted, 0)).isEqualTo(1);
        assertThat(Draws.quantile(sorted, 0.1)).isCloseTo(1.4, within(1e-12));
        assertThat(Draws.quantile(sorted, 0.5)).isEqualTo(3);
        assertThat(Draws.quantile(sorted, 1)).isEqualTo(5);
    }
}
