package org.orebridge.indicators.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.core.Share;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.eu.EconomicImportance.EndUse;
import org.orebridge.indicators.eu.SupplyRisk.Mitigation;

class SupplyRiskTest {

    private static final Region BRAZIL = Region.of("BRA");
    private static final Region CANADA = Region.of("CAN");
    private static final Mitigation NONE = new Mitigation(Share.NONE, Share.WHOLE);
    private static final double ROUND_OFF = 1e-12;

    @Test
    void theGlobalRiskIsTheWeightedConcentrationLessRecyclingAndSubstitution() {
        Supply world = Supply.of(Map.of(BRAZIL, 90.0, CANADA, 10.0));
        double hhi = 0.81 * 5.5 + 0.01 * 1.5;

        assertThat(value(SupplyRisk.global(world, SupplyRiskTest::governance, NONE)))
                .isCloseTo(hhi, within(ROUND_OFF));
        assertThat(value(SupplyRisk.global(
                        world, SupplyRiskTest::governance, new Mitigation(Share.of(0.12), Share.of(0.95)))))
                .isCloseTo(hhi * 0.88 * 0.95, within(ROUND_OFF));
    }

    @Test
    void aFullImporterWeighsItsOwnSourcesAsMuchAsTheWorldsAndANetExporterOnlyItsOwn() {
        Supply world = Supply.of(Map.of(BRAZIL, 100.0));
        Supply own = Supply.of(Map.of(CANADA, 100.0));

        assertThat(value(SupplyRisk.mixed(world, own, Share.WHOLE, SupplyRiskTest::governance, NONE)))
                .isCloseTo(3.5, within(ROUND_OFF));
        assertThat(value(SupplyRisk.mixed(world, own, Share.NONE, SupplyRiskTest::governance, NONE)))
                .isCloseTo(1.5, within(ROUND_OFF));
    }

    @Test
    void withoutAnySupplierThereIsNoRisk() {
        assertThat(SupplyRisk.global(Supply.of(Map.of()), SupplyRiskTest::governance, NONE))
                .isInstanceOf(Score.Undefined.class);
    }

    @Test
    void economicImportanceIsScaledToTheLargestSector() {
        List<EndUse> uses = List.of(new EndUse(Share.of(0.5), 200), new EndUse(Share.of(0.25), 100));

        assertThat(value(EconomicImportance.measure(uses, 200, Share.of(0.9))))
                .isCloseTo(10 * (0.5 + 0.125) * 0.9, within(ROUND_OFF));
        assertThat(EconomicImportance.measure(List.of(), 200, Share.WHOLE)).isInstanceOf(Score.Undefined.class);
    }

    private static OptionalDouble governance(Region country) {
        return OptionalDouble.of(country.equals(BRAZIL) ? 5.5 : 1.5);
    }

    private static double value(Score score) {
        return score.measured().orElseThrow().value();
    }
}
