package org.orebridge.workbench.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.reference.ExportControl;

class TermsOfTradeTest {

    private static final Region CHINA = Region.of("CHN");
    private static final Region INDONESIA = Region.of("IDN");

    @Test
    void aLicenceWeighsFromTheYearInWhichItIsInForce() {
        TermsOfTrade terms = new TermsOfTrade(List.of(control(CHINA, "export licence", "2023-08-01", "")));

        assertThat(terms.of(CHINA, Stage.SMELTING, 2022)).isEqualTo(1);
        assertThat(terms.of(CHINA, Stage.SMELTING, 2024)).isEqualTo(TermsOfTrade.RESTRICTED);
        assertThat(terms.of(INDONESIA, Stage.SMELTING, 2024)).isEqualTo(1);
        assertThat(terms.isNeeded(Stage.MINING, 2022)).isFalse();
    }

    @Test
    void aBanOnOresWeighsOnMiningAloneUntilItIsRelaxed() {
        TermsOfTrade terms = new TermsOfTrade(List.of(
                control(INDONESIA, "ban relaxed", "2017-02-01", ""),
                control(INDONESIA, "export ban (ores)", "2014-01-12", "Mineral ore export ban")));

        assertThat(terms.of(INDONESIA, Stage.MINING, 2015)).isEqualTo(TermsOfTrade.BANNED);
        assertThat(terms.of(INDONESIA, Stage.REFINING, 2015)).isEqualTo(1);
        assertThat(terms.of(INDONESIA, Stage.MINING, 2018)).isEqualTo(1);
    }

    @Test
    void whatIsAimedAtOneCountryDoesNotWeighOnAll() {
        TermsOfTrade terms = new TermsOfTrade(List.of(new ExportControl(
                "gallium",
                CHINA,
                "ban to one country",
                Optional.empty(),
                "2024-12-03",
                Optional.of(Region.of("USA")),
                "",
                "",
                "",
                "s",
                "f",
                "2")));

        assertThat(terms.of(CHINA, Stage.SMELTING, 2025)).isEqualTo(1);
    }

    private static ExportControl control(Region by, String measure, String effective, String detail) {
        return new ExportControl(
                "nickel", by, measure, Optional.empty(), effective, Optional.empty(), detail, "", "", "s", "f", "2");
    }
}
