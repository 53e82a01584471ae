package org.orebridge.workbench.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Language;
import org.orebridge.workbench.report.Words;

class SharedRiskTest {

    private static final double ROUND_OFF = 1e-12;

    @Test
    void whatBothDependOnIsTheSmallerShareOfEachOrigin() {
        SharedRisk shared = SharedRisk.of(
                profile("KOR", line("CHN", 0.9), line("AUS", 0.1)), profile("JPN", line("CHN", 0.4), line("AUS", 0.6)));

        SharedRisk.SharedMineral mineral = shared.minerals().getFirst();
        assertThat(mineral.common()).isCloseTo(0.5, within(ROUND_OFF));
        assertThat(mineral.origins())
                .as("the most shared first")
                .containsExactly(
                        new SharedRisk.SharedOrigin("CHN", 0.9, 0.4), new SharedRisk.SharedOrigin("AUS", 0.1, 0.6));
    }

    @Test
    void aPartysOwnGroundIsNoExposureOfItButOneOfTheOther() {
        SharedRisk shared = SharedRisk.of(profile("KOR", line("JPN", 1)), profile("JPN", line("JPN", 1)));

        assertThat(shared.minerals().getFirst().common()).isZero();
        assertThat(shared.minerals().getFirst().origins()).containsExactly(new SharedRisk.SharedOrigin("JPN", 1, 0));
    }

    @Test
    void otherCountriesTogetherAreNoOriginThatTwoPartiesShareForCertain() {
        SharedRisk.SharedMineral mineral = SharedRisk.of(
                        profile("KOR", line("CHN", 0.7), line("ROW", 0.3)),
                        profile("JPN", line("CHN", 0.8), line("ROW", 0.2)))
                .minerals()
                .getFirst();

        assertThat(mineral.common()).isCloseTo(0.7, within(ROUND_OFF));
        assertThat(mineral.unnamed()).isCloseTo(0.2, within(ROUND_OFF));
        assertThat(mineral.origins())
                .extracting(SharedRisk.SharedOrigin::country)
                .containsExactly("CHN");
    }

    @Test
    void aMineralThatOneOfThemDoesNotUseIsNotShared() {
        assertThat(SharedRisk.of(profile("KOR", line("CHN", 1)), profile("JPN")).minerals())
                .isEmpty();
    }

    @Test
    void thePageSaysWhereOneCouldStandInForTheOther() {
        SharedRisk shared = SharedRisk.of(profile("KOR", line("KAZ", 0.5)), profile("JPN", line("AUS", 0.2)));

        for (Language language : Language.values()) {
            assertThat(SharedPage.of(shared, Words.in(language)))
                    .contains("50.0")
                    .doesNotContain("{");
        }
        assertThat(SharedPage.of(shared, Words.english())).contains("Kazakhstan 50.0, 0.0 %", "South Korea and Japan");
    }

    private static RiskProfile profile(String party, MineralRisk.Dependence... lines) {
        return new RiskProfile(
                party,
                party,
                List.of(party),
                2023,
                List.of(new MineralRisk("titanium", "titanium sponge", true, List.of(), List.of(lines))));
    }

    private static MineralRisk.Dependence line(String country, double origin) {
        return new MineralRisk.Dependence(country, 0, origin, origin);
    }
}
