package org.orebridge.workbench.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Language;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.report.Words;

class RiskStudyTest {

    private static final Party KOREA = Party.of(Region.of("KOR"));
    private static final RiskProfile PROFILE = profile(KOREA, "cobalt", "magnesium");

    @Test
    void behindChineseCobaltStandsCongoAndItIsCountedOnce() {
        MineralRisk cobalt = PROFILE.minerals().getFirst();
        MineralRisk.Dependence congo = line(cobalt, "COD");
        MineralRisk.Dependence china = line(cobalt, "CHN");

        assertThat(congo.seller()).as("Korea buys next to nothing there").isLessThan(0.01);
        assertThat(congo.origin()).isGreaterThan(0.5);
        assertThat(china.seller()).isGreaterThan(0.5);
        assertThat(china.origin()).isLessThan(0.1);
        assertThat(china.passage()).isBetween(china.seller(), 1.0);
        assertThat(cobalt.dependence().stream()
                        .mapToDouble(MineralRisk.Dependence::origin)
                        .sum())
                .as("every tonne came out of some ground; countries below a thousandth are not listed")
                .isCloseTo(1, within(0.01));
    }

    /// USGS 2026: Congo 226 of 300 kt in 2024. What was mined into stock counts in output.
    @Test
    void outputIsWhatTheSourceReportsNotWhatIsAtRest() {
        RiskFigure largest = figure(PROFILE.minerals().getFirst(), "largest", "mining", 2024);

        assertThat(largest.value().orElseThrow()).isBetween(0.74, 0.77);
        assertThat(largest.high().orElseThrow())
                .as("the edition before had more")
                .isGreaterThan(largest.value().orElseThrow());
        assertThat(largest.sources()).contains("usgs-mcs-2025", "usgs-mcs-2026");
    }

    @Test
    void aGroupIsOneImporterWhateverItsMembersShipToEachOther() {
        RiskProfile union = profile(Party.find("EU27", YearMonth.of(2024, 12)).orElseThrow(), "magnesium");
        RiskFigure reliance = figure(union.minerals().getFirst(), "net-import-reliance", "all", 2024);

        assertThat(reliance.value().orElseThrow()).isCloseTo(1, within(0.02));
    }

    @Test
    void anIndicatorWithoutItsInputsSaysWhy() {
        RiskFigure risk = figure(PROFILE.minerals().getLast(), "eu-supply-risk-global", "smelting", 2024);

        assertThat(risk.value()).isEmpty();
        assertThat(risk.why().orElseThrow()).contains("recycling");
    }

    @Test
    void aPartyThatUsesNothingHasNobodyBehindIt() {
        RiskProfile fiji = profile(Party.of(Region.of("FJI")), "magnesium");

        assertThat(fiji.minerals().getFirst().dependence()).isEmpty();
        assertThat(figure(fiji.minerals().getFirst(), "net-import-reliance", "all", 2024)
                        .value())
                .isEmpty();
    }

    @Test
    void anUnknownMineralIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> profile(KOREA, "cobolt")).hasMessageContaining("Maybe \"cobalt\"");
    }

    @Test
    void thePageNamesWhatHasNoValueInEveryLanguage() {
        for (Language language : Language.values()) {
            String page = RiskPage.of(profile(KOREA, "magnesium"), Words.in(language));

            assertThat(page).contains("HHI", "GeoPolRisk").doesNotContain("{0}").doesNotContain("NaN");
        }
        assertThat(RiskPage.of(PROFILE, Words.english()))
                .contains("DR Congo 59")
                .contains("magnesium");
    }

    private static RiskProfile profile(Party party, String... minerals) {
        return RiskStudy.bundled(ReferenceDataset.bundled()).profile(party, List.of(minerals), _ -> {});
    }

    private static RiskFigure figure(MineralRisk mineral, String indicator, String of, int year) {
        Optional<RiskFigure> found = mineral.figures().stream()
                .filter(figure ->
                        figure.indicator().equals(indicator) && figure.of().equals(of) && figure.year() == year)
                .findFirst();
        return found.orElseThrow(() -> new AssertionError(indicator + " of " + of + " is not there"));
    }

    private static MineralRisk.Dependence line(MineralRisk mineral, String country) {
        return mineral.dependence().stream()
                .filter(line -> line.country().equals(country))
                .findFirst()
                .orElseThrow();
    }
}
