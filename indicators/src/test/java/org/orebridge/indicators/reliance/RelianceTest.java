package org.orebridge.indicators.reliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.cover.DaysOfCover;

class RelianceTest {

    private static final double ROUND_OFF = 1e-12;

    @Test
    void aCountryThatMakesNothingReliesOnImportsWholly() {
        Balance year = Balance.of(0, 120, 20);

        assertThat(value(Reliance.netImportReliance(year))).isEqualTo(1);
        assertThat(value(Reliance.importReliance(year))).isEqualTo(1);
        assertThat(value(Reliance.selfSufficiency(year))).isZero();
    }

    @Test
    void aNetExporterIsBelowZeroByTheSurveyAndZeroByTheUnion() {
        Balance year = Balance.of(100, 10, 60);

        assertThat(value(Reliance.netImportReliance(year))).isEqualTo(-1);
        assertThat(value(Reliance.importReliance(year))).isZero();
        assertThat(value(Reliance.selfSufficiency(year))).isEqualTo(2);
        assertThat(value(Reliance.importDependence(year))).isCloseTo(10.0 / 110, within(ROUND_OFF));
    }

    @Test
    void whatGoesIntoStocksIsNotUsed() {
        assertThat(value(Reliance.netImportReliance(new Balance(50, 60, 0, 10))))
                .isEqualTo(0.5);
    }

    @Test
    void moreShippedThanThereWasHasNoReliance() {
        assertThat(Reliance.netImportReliance(Balance.of(10, 0, 20))).isInstanceOf(Score.Undefined.class);
    }

    /// The rule of the Agreement on an International Energy Program: nine tenths of the stock, last year's net
    /// imports.
    @Test
    void theEmergencyRuleCountsNineTenthsOfTheStock() {
        assertThat(value(DaysOfCover.ofNetImports(100, 365))).isCloseTo(90, within(ROUND_OFF));
        assertThat(value(DaysOfCover.ofConsumption(100, 365))).isCloseTo(100, within(ROUND_OFF));
        assertThat(DaysOfCover.ofNetImports(100, -5)).isInstanceOf(Score.Undefined.class);
        assertThat(DaysOfCover.releaseShare(30, 120)).isEqualTo(0.25);
    }

    private static double value(Score score) {
        return score.measured().orElseThrow().value();
    }
}
