package org.orebridge.workbench.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.orebridge.workbench.treatment.CopperSmelters.CHARGES;
import static org.orebridge.workbench.treatment.CopperSmelters.MARKET;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.core.MarginPart;
import org.orebridge.core.Region;
import org.orebridge.core.SmelterMargin;
import org.orebridge.market.Activity;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Quantity;

class ChargesTest {

    @Test
    void onlyConcentratePaysATreatmentCharge() {
        assertThat(Smelter.of(MARKET))
                .extracting(
                        smelter -> MARKET.activities().get(smelter.activity()).name())
                .allMatch(name -> name.startsWith("copper-smelting:"));
        assertThat(MARKET.activities())
                .extracting(Activity::name)
                .contains("copper-leaching:COD", "copper-recycling:ITA");
        assertThat(Smelter.in(MARKET, Region.of("ITA"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHN", "JPN", "KOR"})
    void atRestTheChargeIsTheBenchmarkOfTheBaseYear(String region) {
        SmelterMargin rest = CHARGES.atRest(CopperSmelters.in(region));
        assertThat(rest.charge().treatment()).isCloseTo(80, within(1e-3));
        assertThat(rest.charge().refining()).isCloseTo(8, within(1e-4));
    }

    @Test
    void whereTheMetalIsQuotedItHasNoPremiumAtRest() {
        assertThat(CHARGES.atRest(CopperSmelters.in("CHN")).premium()).isCloseTo(0, within(1e-9));
        assertThat(CHARGES.atRest(CopperSmelters.in("JPN")).premium()).isNegative();
    }

    @Test
    void theMarginIsWhatMetalAndByProductsBringLessWhatTheConcentrateCosts() {
        Smelter japan = CopperSmelters.in("JPN");
        SmelterMargin rest = CHARGES.atRest(japan);
        double bought = MARKET.nodes().get(japan.feed()).basePrice();
        double sold = MARKET.nodes().get(japan.metal()).basePrice();
        assertThat(rest.margin()).isCloseTo(0.98 * sold + rest.credits() - bought, within(1e-6));
        assertThat(Arrays.stream(MarginPart.values()).mapToDouble(rest::part).sum())
                .isCloseTo(rest.margin(), within(1e-6));
    }

    @Test
    void whenMinesGiveLessTheChargeFallsLongBeforeTheMetalRises() {
        Course course = CopperSmelters.solved(Belief.certain(CopperSmelters.minesGive(0.96)), 0, 18);
        Smelter japan = CopperSmelters.in("JPN");
        double spot = CHARGES.spot(japan, course, 6).charge().treatment();
        double metal =
                CHARGES.exchange(japan).at(course, 6) / CHARGES.exchange(japan).atRest();
        assertThat(spot).isLessThan(40);
        assertThat(metal).isBetween(1.0, 1.1);
        assertThat(course.at(Quantity.ACTIVITY, japan.activity(), 6)).isLessThan(0.99 * japan.atRest());
        double china = course.at(Quantity.ACTIVITY, CopperSmelters.in("CHN").activity(), 6);
        assertThat(china).isGreaterThanOrEqualTo(0.9 * CopperSmelters.in("CHN").atRest() - 1);
    }
}
