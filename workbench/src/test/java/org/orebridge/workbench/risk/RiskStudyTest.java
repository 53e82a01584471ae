package org.orebridge.workbench.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.GovernanceDimension;
import org.orebridge.core.Language;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.StandardConcentrate;
import org.orebridge.workbench.report.Words;

class RiskStudyTest {

    private static final Party KOREA = Party.of(Region.of("KOR"));
    private static final double GRADE = ReferenceDataset.bundled().parameters().value(StandardConcentrate.GRADE);
    private static final double PAYABLE =
            ReferenceDataset.bundled().parameters().value(StandardConcentrate.PAYABLE_SHARE);
    private static final RiskProfile PROFILE = profile(KOREA, "cobalt", "magnesium");

    @Test
    void behindChineseCobaltStandsCongoAndItIsCountedOnce() {
        MineralRisk cobalt = PROFILE.minerals().getFirst();
        MineralRisk.Dependence congo = line(cobalt, "COD");
        MineralRisk.Dependence china = line(cobalt, "CHN");

        assertThat(congo.seller().value())
                .as("Korea buys next to nothing there")
                .isLessThan(0.01);
        assertThat(congo.origin().value()).isGreaterThan(0.5);
        assertThat(china.seller().value()).isGreaterThan(0.5);
        assertThat(china.origin().value()).isLessThan(0.1);
        assertThat(china.passage().value()).isBetween(china.seller().value(), 1.0);
        assertThat(cobalt.dependence().stream()
                        .mapToDouble(line -> line.origin().value())
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

    /// Congo is the largest: its share has the range that the largest share has, and the other edition's is in it.
    @Test
    void aCountrysShareOfOutputHasTheRangeThatItsSourcesGive() {
        RiskFigure largest = figure(PROFILE.minerals().getFirst(), "largest", "mining", 2024);
        Ranged congo =
                RiskStudy.bundled(ReferenceDataset.bundled()).country(Region.of("COD"), List.of()).minerals().stream()
                        .filter(mineral -> mineral.mineral().equals("cobalt"))
                        .flatMap(mineral -> mineral.output().stream())
                        .filter(output -> output.stage().equals("mining")
                                && output.measure().equals("production")
                                && output.year() == 2024)
                        .findFirst()
                        .flatMap(CountrySheet.CountryOutput::share)
                        .orElseThrow();

        assertThat(congo)
                .isEqualTo(new Ranged(
                        largest.value().orElseThrow(),
                        largest.low().orElseThrow(),
                        largest.high().orElseThrow()));
        assertThat(congo.high()).isGreaterThan(congo.value());
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

    /// The benchmark of 2016 is not on record: a gap, no zero. 80 USD/dmt of 2024 is 495 USD/t payable.
    @Test
    void theStateOfTheCopperMarketHasAHistoryWithSmeltersMargin() {
        MineralRisk copper = profile(KOREA, "copper").minerals().getFirst();

        assertThat(figure(copper, "treatment-charge", "copper-concentrate", 2024)
                        .value()
                        .orElseThrow())
                .isCloseTo(80 / (GRADE * PAYABLE) + 22.0462 * 8, within(1e-6));
        assertThat(copper.figures())
                .noneMatch(found -> found.indicator().equals("treatment-charge") && found.year() == 2016);
        assertThat(figure(copper, "margin-stress", "copper-concentrate", 2026)
                        .value()
                        .orElseThrow())
                .isGreaterThan(0.9);
        assertThat(figure(copper, "market-state", "copper-refined", 2024).value())
                .isPresent();
    }

    @Test
    void openWeightsChangeTheCompositeAndNothingElse() {
        RiskStudy study = RiskStudy.bundled(ReferenceDataset.bundled());
        MineralRisk equal =
                study.profile(KOREA, List.of("copper"), _ -> {}).minerals().getFirst();
        MineralRisk level = study.weighing(new MarketState.Weights(1, 0, 0, 0))
                .profile(KOREA, List.of("copper"), _ -> {})
                .minerals()
                .getFirst();

        double price =
                figure(level, "price-level", "copper-refined", 2025).value().orElseThrow();
        assertThat(figure(level, "market-state", "copper-refined", 2025).value().orElseThrow())
                .isCloseTo(100 * price, within(1e-9))
                .isNotEqualTo(figure(equal, "market-state", "copper-refined", 2025)
                        .value()
                        .orElseThrow());
        assertThat(figure(equal, "price-level", "copper-refined", 2025).value()).contains(price);
    }

    /// Nine tenths of the stock over net imports of a party that uses more than it imports net: more days.
    @Test
    void theEmergencyRuleOfTheAgencyStandsBesideDaysOfUse() {
        MineralRisk magnesium = PROFILE.minerals().getLast();
        double use = figure(magnesium, "commercial-cover", "all", 2024).value().orElseThrow();
        double rule =
                figure(magnesium, "commercial-cover-iea", "all", 2024).value().orElseThrow();

        assertThat(rule).as("Korea imports all of it").isCloseTo(0.9 * use, within(0.02 * use));
    }

    @Test
    void anAssumedSubstitutionIndexWidensTheUnionsRisk() {
        RiskFigure risk = figure(PROFILE.minerals().getFirst(), "eu-supply-risk-global", "mining", 2025);

        assertThat(risk.low().orElseThrow() / risk.value().orElseThrow()).isCloseTo(0.8 / 0.95, within(1e-9));
        assertThat(risk.high().orElseThrow() / risk.value().orElseThrow()).isCloseTo(1 / 0.95, within(1e-9));
    }

    @Test
    void eachGovernanceDimensionStandsBesideTheMeanOfAllSix() {
        MineralRisk cobalt = PROFILE.minerals().getFirst();
        double mean = figure(cobalt, "hhi-wgi", "mining", 2025).value().orElseThrow();
        double sum = 0;
        for (GovernanceDimension dimension : GovernanceDimension.values()) {
            sum += figure(cobalt, "hhi-wgi-" + dimension.code(), "mining", 2025)
                    .value()
                    .orElseThrow();
        }

        assertThat(sum / 6).as("the weight is linear within the scale").isCloseTo(mean, within(0.01));
    }

    /// World Mining Data 2024 gives cobalt .493 for 2022; ours is of later years.
    @Test
    void whatOthersPublishedStandsBesideOurFigureWithTheDifference() {
        MineralRisk cobalt = PROFILE.minerals().getFirst();

        RiskFigure hhi = figure(cobalt, "hhi", "mining", 2025);
        assertThat(hhi.why().orElseThrow()).contains("0.493", "2022", "World Mining Data 2024", "+");
        for (Language language : Language.values()) {
            assertThat(RiskPage.of(profile(KOREA, "cobalt"), Words.in(language)))
                    .contains("0.493")
                    .doesNotContain("{");
        }
    }

    /// What Korea uses of cobalt comes from few sellers, of whose trade the sources say how sure it is.
    @Test
    void whatRestsOnTradeHasTheRangeThatDrawnYearsLeave() {
        MineralRisk cobalt = PROFILE.minerals().getFirst();
        for (String indicator : List.of(
                "net-import-reliance",
                "import-dependence",
                "import-hhi",
                "import-largest",
                "import-largest-three",
                "import-hhi-wgi",
                "geopolrisk-origin",
                "usgs-trade-exposure")) {
            RiskFigure figure = figure(cobalt, indicator, "all", 2024);
            double value = figure.value().orElseThrow();
            assertThat(figure.low().orElseThrow()).as(indicator).isBetween(0.3 * value, value);
            assertThat(figure.high().orElseThrow()).as(indicator).isBetween(value, 2 * value);
            assertThat(figure.high().orElseThrow() - figure.low().orElseThrow())
                    .as(indicator)
                    .isGreaterThan(1e-4 * value);
        }
        Ranged congo = line(cobalt, "COD").origin();
        assertThat(congo.low()).isBetween(0.4, congo.value() - 0.01);
        assertThat(congo.high()).isBetween(congo.value() + 0.01, 0.8);
    }

    /// A range of nine draws of ten: in one of ten cases less, in one of ten more.
    @Test
    void aRangeRunsFromTheTenthToTheNinetiethPercentileAndHoldsTheValue() {
        List<Double> drawn = List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);

        assertThat(Ranged.over(5, drawn, one -> one)).isEqualTo(new Ranged(5, 1, 9));
        assertThat(Ranged.over(0.5, drawn, one -> one)).isEqualTo(new Ranged(0.5, 0.5, 9));
        assertThat(Ranged.over(5, List.of(5.0, 5 + 1e-12), one -> one)).isEqualTo(Ranged.exactly(5));
    }

    @Test
    void theSameFiguresGiveTheSameRanges() {
        assertThat(profile(KOREA, "cobalt").minerals().getFirst())
                .isEqualTo(PROFILE.minerals().getFirst());
    }

    /// The stock that companies are assumed to hold has a range of its own.
    @Test
    void anAssumedStockHasTheRangeOfTheAssumption() {
        RiskFigure cover = figure(PROFILE.minerals().getLast(), "commercial-cover", "all", 2024);

        assertThat(cover.low().orElseThrow() / cover.value().orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(cover.high().orElseThrow() / cover.value().orElseThrow()).isCloseTo(2, within(1e-9));
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
