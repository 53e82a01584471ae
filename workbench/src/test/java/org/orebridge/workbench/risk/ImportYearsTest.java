package org.orebridge.workbench.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Language;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.report.Words;

class ImportYearsTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Party KOREA = Party.of(Region.of("KOR"));
    private static final Party BOTH =
            new Party("JPN+KOR", "Japan + Korea", new TreeSet<>(Set.of(Region.of("KOR"), Region.of("JPN"))));
    private static final RiskStudy STUDY = RiskStudy.bundled(ReferenceDataset.bundled());

    /// Code 282200 in 2024, by hand from the eleven lines of the file: China 56,789,319 of 81,869,767 USD.
    @Test
    void koreasCobaltOxidesOf2024AreThoseOfTheFile() {
        MineralRisk cobalt = cobalt(KOREA);

        assertThat(value(cobalt, "import-value", 2024)).isCloseTo(81_869_767, EXACT);
        assertThat(value(cobalt, "import-value-hhi", 2024)).isCloseTo(0.5112692329106369, EXACT);
        assertThat(value(cobalt, "import-value-largest", 2024)).isCloseTo(56_789_319 / 81_869_767.0, EXACT);
        RiskFigure hhi = figure(cobalt, "import-value-hhi", 2024);
        assertThat(hhi.low().orElseThrow())
                .as("a tenth more, thinly spread")
                .isCloseTo(0.81 * 0.5112692329106369, EXACT);
        assertThat(hhi.sources()).containsExactly("cepii-baci-hs17");
        assertThat(figure(cobalt, "import-value-hhi", 2010).sources()).containsExactly("cepii-baci-hs02");
    }

    /// 99,413,709 USD without what Japan sold Korea.
    @Test
    void twoCountriesAsOneBuyNothingFromEachOther() {
        MineralRisk cobalt = cobalt(BOTH);

        assertThat(value(cobalt, "import-value", 2024)).isCloseTo(99_413_709, EXACT);
        assertThat(value(cobalt, "import-value-hhi", 2024)).isCloseTo(0.4030789318917946, EXACT);
    }

    @Test
    void everyYearSinceTheFirstIsThereAndNoneOfANowcast() {
        assertThat(cobalt(KOREA).figures().stream()
                        .filter(figure -> figure.indicator().equals("import-value-hhi"))
                        .map(RiskFigure::year))
                .hasSize(23)
                .startsWith(2002)
                .endsWith(2024);
    }

    @Test
    void aListOfFewSellersIsWholeAndHasNoRange() {
        RiskFigure hhi = figure(mineral(KOREA, "niobium"), "import-value-hhi", 2024);

        assertThat(hhi.low()).isEqualTo(hhi.value());
        assertThat(hhi.high()).isEqualTo(hhi.value());
        assertThat(hhi.why().orElseThrow()).contains("720293", "all sellers");
    }

    @Test
    void whereOutputByCountryIsAtHandTheScoreFollowsAndElsewhereItSaysWhyNot() {
        MineralRisk manganese = mineral(KOREA, "manganese");
        RiskFigure score = figure(manganese, "geopolrisk-value", 2024);

        assertThat(score.value().orElseThrow()).isBetween(0.0, 1.0);
        assertThat(score.sources()).contains("usgs-mcs-2026", "world-bank-wgi");
        assertThat(figure(manganese, "geopolrisk-value", 2010).why().orElseThrow())
                .contains("no output of the form by country");
        assertThat(value(mineral(KOREA, "copper"), "geopolrisk-value", 2024))
                .as("what Korea refines itself counts, at the year's price")
                .isLessThan(value(manganese, "geopolrisk-value", 2024));
    }

    @Test
    void othersImportsAreNotAtHand() {
        assertThat(cobalt(Party.of(Region.of("DEU"))).figures())
                .noneMatch(figure -> figure.indicator().startsWith("import-value"));
    }

    @Test
    void aMixedCustomsCodeSaysThatItIsOne() {
        RiskFigure gallium = mineral(KOREA, "gallium").figures().stream()
                .filter(figure -> figure.indicator().equals("import-value"))
                .findFirst()
                .orElseThrow();

        assertThat(gallium.value()).isEmpty();
        assertThat(gallium.why().orElseThrow()).contains("811292");
    }

    @Test
    void theTableOfAllHasTheYearsOfMineralsWithoutANetworkToo() {
        List<RiskRow> rows = new ArrayList<>();
        STUDY.all(List.of(KOREA), List.of("antimony"), _ -> {}, rows::add);

        assertThat(rows)
                .filteredOn(row -> row.indicator().equals("import-value-hhi"))
                .hasSize(23)
                .allMatch(row -> row.party().equals("KOR") && row.of().equals("antimony-metal"));
    }

    @Test
    void thePageHasALineAYearInEveryLanguage() {
        for (Language language : Language.values()) {
            String page = RiskPage.of(STUDY.profile(KOREA, List.of("cobalt"), _ -> {}), Words.in(language));

            assertThat(page).contains("\n2002 ", "\n2024 ", "69.4").doesNotContain("NaN");
        }
    }

    private static MineralRisk cobalt(Party party) {
        return mineral(party, "cobalt");
    }

    private static MineralRisk mineral(Party party, String mineral) {
        return STUDY.profile(party, List.of(mineral), _ -> {}).minerals().getFirst();
    }

    private static double value(MineralRisk mineral, String indicator, int year) {
        return figure(mineral, indicator, year).value().orElseThrow();
    }

    private static RiskFigure figure(MineralRisk mineral, String indicator, int year) {
        return mineral.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator) && figure.year() == year)
                .findFirst()
                .orElseThrow(() -> new AssertionError(indicator + " of " + year + " is not there"));
    }
}
