package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.report.HtmlReport;
import org.orebridge.workbench.report.TextPage;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Way;

/// What an answer says of smelters when mines give a little less and by-products a little more.
class TreatmentChargesTest {

    private static final String FORM = "copper-concentrate";

    private static final String CASE = """
        name: test-case
        title: A test
        summary: Mines give less.
        mineral: copper
        base-year: 2024
        start: 2025-01
        months: 3
        mode: perfect-foresight
        ways: [no-stocks]
        measures:
          - {id: mines, type: outage, country: all, activity: copper-mining, from: 2025-01, factor: 0.97, assumed: A test.}
          - {id: gold, type: by-product-credit, country: all, activity: copper-smelting, from: 2025-02, rate: 0.2, assumed: A test.}
        """;

    private static final Answer ANSWER = ask();

    private static Answer ask() {
        try {
            Path file = Files.createTempFile("case", ".yaml");
            try {
                Files.writeString(file, CASE);
                return new MarketStudy()
                        .answer(
                                new Question(
                                        file.toString(),
                                        List.of(),
                                        OptionalInt.empty(),
                                        OptionalInt.empty(),
                                        0,
                                        1,
                                        new TreeMap<>()),
                                Progress.SILENT);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegionResult region(String code) {
        return ANSWER.way(Way.NO_STOCKS).flatMap(way -> way.region(code)).orElseThrow();
    }

    private static double at(String region, Measure measure, String subject, int month) {
        return region(region).at(measure, subject, month).orElseThrow();
    }

    @Test
    void theMarginIsTheSumOfItsPartsInEveryUnit() {
        for (Measure unit :
                List.of(Measure.SMELTER_INCOME_DRY, Measure.SMELTER_INCOME_POUND, Measure.SMELTER_INCOME_PAYABLE)) {
            double sum = List.of("combined-charge", "free-metal", "by-product-credits", "premium").stream()
                    .mapToDouble(part -> at("JPN", unit, part, 2))
                    .sum();
            assertThat(sum).isCloseTo(at("JPN", unit, "margin", 2), within(1e-9));
        }
        assertThat(at("JPN", Measure.SMELTER_INCOME_DRY, "treatment-charge", 2))
                .isCloseTo(at("JPN", Measure.TREATMENT_CHARGE, FORM, 2), within(1e-9));
        assertThat(at("JPN", Measure.SMELTER_INCOME_DRY, "margin", 2))
                .isCloseTo(0.26 * at("JPN", Measure.SMELTER_MARGIN, FORM, 2), within(1e-9));
    }

    @Test
    void creditsFollowTheScenarioAndAreBidIntoThePriceOfConcentrate() {
        assertThat(at("KOR", Measure.BY_PRODUCT_CREDITS, FORM, 1)).isCloseTo(205, within(1e-9));
        assertThat(at("KOR", Measure.BY_PRODUCT_CREDITS, FORM, 2)).isCloseTo(246, within(1e-9));
        assertThat(at("KOR", Measure.TREATMENT_CHARGE, FORM, 2))
                .isLessThan(at("KOR", Measure.TREATMENT_CHARGE, FORM, 1));
    }

    @Test
    void spotAndBenchmarkAreTwoPrices() {
        assertThat(at("KOR", Measure.TREATMENT_CHARGE, FORM, 1)).isLessThan(40);
        assertThat(at("CHN", Measure.BENCHMARK_CHARGE, FORM, 1)).isEqualTo(21.25);
        assertThat(at("JPN", Measure.BENCHMARK_CHARGE, FORM, 3)).isEqualTo(25);
    }

    @Test
    void chinaIsShownThoughItIsNoPartyAndWhoSmeltsNothingIsNot() {
        assertThat(region("CHN").series(Measure.SMELTER_THROUGHPUT)).hasSize(1);
        assertThat(region("ITA").series(Measure.TREATMENT_CHARGE)).isEmpty();
        assertThat(region("TWN").series(Measure.SMELTER_THROUGHPUT)).isEmpty();
        double cut = at("JPN", Measure.SMELTER_THROUGHPUT, FORM, 3)
                / region("JPN")
                        .series(Measure.SMELTER_THROUGHPUT, FORM)
                        .orElseThrow()
                        .base()
                        .orElseThrow();
        assertThat(cut).isBetween(0.8, 0.999);
    }

    @Test
    void thePageSaysWhatSmeltersEarnAndWhoTreatsLess() {
        String page = TextPage.of(ANSWER, Words.english(), "here");
        assertThat(page)
                .contains("WHAT SMELTERS EARN", "Treatment charge (TC)", "Premium on the metal")
                .containsPattern("Yearly benchmark of the treatment charge, USD/dry t: 2025: 25\\.0");
        assertThat(page.replaceAll("\\s+", " "))
                .containsPattern("Concentrate treated in month 3 against rest\\. Less: .*Japan -");
        assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(104));
    }

    @Test
    void theReportHasEveryPartInEveryUnitAndEveryCountryThatSmelts() {
        assertThat(HtmlReport.of(ANSWER, Words.english()))
                .contains("Japan: what smelters earn, part by part", "USD per dry t", "US cents per payable lb")
                .contains("Which smelters treat less", ">China<", "Cost of minimum runs in all");
    }
}
