package org.orebridge.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentChargeTest {

    /// At 30 % the conversions of the Japanese press come out; the project's own default is another (reference).
    private static final ConcentrateTerms BENCHMARK = new ConcentrateTerms(0.30, 0.965, 0.98);

    /// Combined charges as Japan Metal Bulletin prints them, rounded, beside what the contract's two parts give.
    @ParameterizedTest
    @CsvSource({"46.5, 4.65, 263.14, 263", "75, 7.5, 424.41, 425", "85, 8.5, 481.00, 481"})
    void benchmarkChargesGiveThePublishedCombinedCharge(double tc, double rc, double combined, double published) {
        var charge = new TreatmentCharge(tc, rc);

        assertThat(charge.combined(BENCHMARK)).isEqualTo(combined, within(0.005));
        assertThat(charge.combined(BENCHMARK)).isEqualTo(published, within(0.6));
    }

    @Test
    void theCombinedChargeInCentsAPoundIsTreatmentOverPayablePoundsPlusRefining() {
        var charge = new TreatmentCharge(75, 7.5);

        assertThat(charge.combinedCentsPerPound(BENCHMARK))
                .isEqualTo(75 / (22.0462 * 0.30 * 0.965) + 7.5, within(1e-12));
    }

    @Test
    void aCombinedChargeSplitsIntoPartsThatGiveItBack() {
        var charge = TreatmentCharge.ofCombined(424.41, BENCHMARK);

        assertThat(charge.combined(BENCHMARK)).isEqualTo(424.41, within(1e-9));
        assertThat(charge.refining()).isEqualTo(charge.treatment() / 10, within(1e-12));
    }

    /// T24 of the acceptance instances.
    @Test
    void aSmeltersMarginIsFreeMetalCreditsAndCharges() {
        var terms = new ConcentrateTerms(0.26, 0.965, 0.98);

        var margin = SmelterMargin.of(9_000, 0, 8_400, 60, terms);

        assertThat(margin.margin()).isEqualTo(480, within(1e-6));
        assertThat(margin.part(MarginPart.FREE_METAL)).isEqualTo(135, within(1e-6));
        assertThat(margin.part(MarginPart.BY_PRODUCT_CREDITS)).isEqualTo(60);
        assertThat(margin.part(MarginPart.TREATMENT_CHARGE) + margin.part(MarginPart.REFINING_CHARGE))
                .isEqualTo(285, within(1e-6));
        assertThat(margin.charge().combined(terms)).isEqualTo(295.3368, within(5e-5));
        assertThat(margin.charge().treatment()).isEqualTo(47.7098, within(5e-5));
        assertThat(margin.charge().refining()).isEqualTo(4.77098, within(5e-6));
        assertThat(margin.charge().treatmentPart(terms)).isEqualTo(190.1547, within(5e-5));
        assertThat(margin.charge().refiningPart()).isEqualTo(105.1820, within(5e-5));
    }

    @Test
    void chargesOfZeroStillLeaveTheFreeMetalAndTheCredits() {
        var margin = SmelterMargin.of(9_000, 0, 9_000 * BENCHMARK.payable(), 60, BENCHMARK);

        assertThat(margin.charge().combined(BENCHMARK)).isEqualTo(0, within(1e-9));
        assertThat(margin.margin()).isEqualTo(135 + 60, within(1e-9));
    }

    @Test
    void theMarginIsWhatTheMetalBringsLessWhatTheConcentrateCosts() {
        var margin = SmelterMargin.of(9_000, 100, 8_400, 60, BENCHMARK);

        assertThat(margin.margin()).isEqualTo(0.98 * 9_100 + 60 - 8_400, within(1e-9));
        assertThat(margin.part(MarginPart.PREMIUM)).isEqualTo(98, within(1e-9));
        assertThat(margin.charge())
                .isEqualTo(SmelterMargin.of(9_000, 0, 8_400, 60, BENCHMARK).charge());
    }

    @Test
    void aChargeAndAPriceGiveTheConcentrateThatGivesThemBack() {
        var margin = SmelterMargin.of(9_000, 0, new TreatmentCharge(25, 2.5), 60, BENCHMARK);

        assertThat(margin.concentratePrice()).isEqualTo(0.965 * (9_000 - 25 / (0.30 * 0.965) - 55.1155), within(1e-6));
        assertThat(TreatmentCharge.ofPrices(9_000, margin.concentratePrice(), BENCHMARK)
                        .treatment())
                .isEqualTo(25, within(1e-9));
    }

    @Test
    void byConventionTenDollarsOfTreatmentGoWithOneCentOfRefining() {
        assertThat(TreatmentCharge.ofTreatment(75)).isEqualTo(new TreatmentCharge(75, 7.5));
        assertThat(TreatmentCharge.ofRefining(7.5).treatment()).isEqualTo(75, within(1e-12));
        assertThat(TreatmentCharge.ofCombinedCentsPerPound(424.41 / 22.0462, BENCHMARK)
                        .treatment())
                .isEqualTo(75, within(1e-3));
    }

    @Test
    void anAmountPerContainedTonneIsToldPerDryTonnePerPayableTonneAndPerPound() {
        assertThat(BENCHMARK.perDryTonne(100)).isEqualTo(30, within(1e-12));
        assertThat(BENCHMARK.perPayableTonne(96.5)).isEqualTo(100, within(1e-12));
        assertThat(BENCHMARK.centsPerPayablePound(96.5 * 22.0462)).isEqualTo(100, within(1e-9));
    }

    @Test
    void aGradeInPerCentIsRefused() {
        assertThatThrownBy(() -> new ConcentrateTerms(30, 0.965, 0.98))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("grade")
                .hasMessageContaining("Maybe it was given in per cent");
    }
}
