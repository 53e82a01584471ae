package org.orebridge.indicators.usgs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.core.Share;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;

class SupplyRiskTest {

    private static final Region CHINA = Region.of("CHN");
    private static final Region KOREA = Region.of("KOR");

    @Test
    void whatIsMadeAtHomeCanNotBeCutOff() {
        Supply world = Supply.of(Map.of(CHINA, 50.0, KOREA, 50.0));

        Score score = SupplyRisk.disruptionPotential(world, KOREA::equals, _ -> OptionalDouble.of(0.8));

        assertThat(score.measured().orElseThrow().value()).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void theRiskIsTheGeometricMeanAndUndefinedWithoutAllThree() {
        Score potential = Score.of(0.5);

        assertThat(SupplyRisk.of(potential, Share.of(0.8), Optional.of(Share.of(0.25)))
                        .measured()
                        .orElseThrow()
                        .value())
                .isCloseTo(Math.cbrt(0.1), within(1e-15));
        assertThat(SupplyRisk.of(potential, Share.of(0.8), Optional.empty())).isInstanceOf(Score.Undefined.class);
    }
}
