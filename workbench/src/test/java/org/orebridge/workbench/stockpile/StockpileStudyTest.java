package org.orebridge.workbench.stockpile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.ExportControls;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cutoff.CutOff;
import org.orebridge.workbench.cutoff.Hazard;
import org.orebridge.workbench.cutoff.StopScenarios;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.stockpile.StockpileResult.Holder;
import org.orebridge.workbench.stockpile.StockpileResult.MineralStock;
import org.orebridge.workbench.stockpile.StockpileResult.Size;
import org.orebridge.workbench.study.Filled;
import org.orebridge.workbench.study.Progress;

class StockpileStudyTest {

    private static final double BUDGET = 5e6;

    private static StockpileResult result;

    @BeforeAll
    static void answered() {
        result = new StockpileStudy(new BalancedNetworks(ReferenceDataset.bundled()))
                .answer(terms(List.of(30.0, 100.0), 0.5), Progress.SILENT);
    }

    private static StockpileTerms terms(List<Double> days, double selective) {
        return new StockpileTerms(
                List.of("gallium"),
                List.of(party("KOR"), party("JPN")),
                OptionalDouble.of(0.1),
                12,
                selective,
                days,
                OptionalDouble.of(BUDGET));
    }

    private static Party party(String id) {
        return Party.find(id, YearMonth.of(2025, 1)).orElseThrow();
    }

    private static MineralStock gallium() {
        return result.minerals().getFirst();
    }

    private static Holder holder(String id) {
        return gallium().holders().stream()
                .filter(holder -> holder.party().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLargestExporterStopsForFourLengthsWithTheMeanAskedFor() {
        assertThat(gallium().exporter()).isEqualTo("CHN");
        assertThat(gallium().ends()).containsExactly(2, 6, 12, 29);
        assertThat(gallium().ends().stream().mapToInt(Integer::intValue).average())
                .hasValueCloseTo(12.0, within(0.5));
        assertThat(gallium().holders()).extracting(Holder::party).containsExactly("KOR", "JPN", "KOR+JPN");
    }

    @Test
    void holdingCostsCapitalAndWarehouseAndSparesUsersMoreTheMoreThereIs() {
        for (Holder holder : gallium().holders()) {
            List<Size> sizes = holder.sizes();
            assertThat(sizes).extracting(Size::days).containsExactly(0.0, 30.0, 100.0);
            for (int i = 1; i < sizes.size(); i++) {
                // 10 % a year and 0.4 % a month, of the base price.
                assertThat(sizes.get(i).cost())
                        .isCloseTo(
                                sizes.get(i).tonnes() * holder.price() * 0.148,
                                within(1e-6 * sizes.get(i).cost()));
                assertThat(sizes.get(i).userLoss()).isLessThan(sizes.get(i - 1).userLoss());
                assertThat(sizes.get(i).userLossTail())
                        .isGreaterThan(sizes.get(i).userLoss());
            }
        }
    }

    @Test
    void togetherTheyUseWhatBothUseAndLoseNoMoreThanApart() {
        Holder both = holder("KOR+JPN");
        assertThat(both.perDay())
                .isCloseTo(holder("KOR").perDay() + holder("JPN").perDay(), within(1e-9));
        for (int i = 0; i < both.sizes().size(); i++) {
            double apart = holder("KOR").sizes().get(i).userLoss()
                    + holder("JPN").sizes().get(i).userLoss();
            assertThat(both.sizes().get(i).userLoss()).isLessThanOrEqualTo(apart * (1 + 1e-9));
        }
    }

    @Test
    void knowingMoreIsWorthSomethingAndPlanningForTheMeanCosts() {
        for (String party : List.of("KOR", "JPN")) {
            Holder holder = holder(party);
            assertThat(holder.rules())
                    .extracting(StockpileResult.RuleResult::rule)
                    .containsExactly(
                            "none", "full", "even-12", "iea", "apsa", "apterr", "mean-plan", "optimal", "foresight");
            StockpileResult.Knowledge knowledge = holder.knowledge();
            assertThat(knowledge.ofInformation()).isPositive();
            // The timetable of the mean is one of the releases that the best one is chosen among; 1e-8 of the surplus
            // is what a quick solve leaves open.
            assertThat(knowledge.ofStochasticSolution()).isGreaterThan(-1_000);
            double held = holder.targetDays().orElseThrow() * holder.perDay();
            assertThat(holder.rules().get(1).releases().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(held, within(1e-6 * held));
        }
    }

    @Test
    void aBudgetIsKept() {
        result.portfolios()
                .forEach(portfolio -> assertThat(portfolio.spent()).isLessThanOrEqualTo(BUDGET * (1 + 1e-9)));
        assertThat(result.portfolios())
                .anySatisfy(portfolio -> assertThat(portfolio.shadow()).isPositive());
    }

    @Test
    void fillingTogetherAtAPaceIsBetterForAllTogetherThanEachAsFastAsItCan() {
        StockpileResult.Refilling refill = gallium().refill().orElseThrow();
        assertThat(refill.apart().shares()).extracting(Filled.Share::months).containsOnly(4);
        assertThat(refill.coordinated().joint() - refill.coordinatedExposure())
                .isGreaterThanOrEqualTo(refill.apart().joint() - refill.apartExposure());
        assertThat(refill.coordinated().priceRise())
                .isPositive()
                .isLessThanOrEqualTo(refill.apart().priceRise());
        for (Filled filled : List.of(refill.apart(), refill.coordinated())) {
            for (Filled.Share share : filled.shares()) {
                double full = refill.days() * holder(share.party()).perDay();
                // What the solver leaves open of a stock.
                assertThat(share.tonnes()).isCloseTo(full, within(1e-4 * full));
                assertThat(share.paid()).isGreaterThan(share.aboveRest());
                assertThat(share.userLoss()).isPositive();
            }
        }
    }

    @Test
    void aBudgetBuildsStocksUpAndNoPlanIsWorthMoreThanTheBound() {
        StockpileResult.BuildUp built = result.buildUp().orElseThrow();
        assertThat(built.budget()).isCloseTo(BUDGET / built.quarters(), within(1e-9));
        // Five standard errors: one chance in millions.
        assertThat(built.lower()).isPositive().isLessThan(built.upper() + 5 * built.standardError());
        StockpileResult.BuiltUp stock = built.minerals().getFirst();
        assertThat(stock.firstTonnes() * holder("KOR+JPN").price()).isLessThanOrEqualTo(built.budget() * (1 + 1e-6));
        assertThat(stock.days())
                .hasSize(built.quarters())
                .allSatisfy(days -> assertThat(days).isBetween(0.0, 100 * (1 + 1e-6)));
        assertThat(stock.days().getLast()).isGreaterThan(stock.days().getFirst());
    }

    @Test
    void theLargestExportersComeInTheirOrder() {
        var stops = new StopScenarios(new BalancedNetworks(ReferenceDataset.bundled()));
        List<CutOff> found = stops.largest("copper", 12, List.of(party("KOR"), party("JPN")), 3);
        assertThat(found).extracting(CutOff::exporter).doesNotHaveDuplicates().hasSize(3);
        assertThat(found).extracting(CutOff::share).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(gallium().disruptions())
                .singleElement()
                .satisfies(
                        only -> assertThat(only.exporter()).isEqualTo(gallium().exporter()));
    }

    @Test
    void thePageIsToldInEachLanguage() {
        String page = StockpilePage.text(result, Words.english());
        assertThat(page)
                .contains("gallium: China stops all its exports")
                .contains("Once in 10 years, as asked.")
                .contains("evenly over 12 months")
                .contains("Target of its programme: 60 days.")
                .contains("Filling 100 days again after the end");
    }

    @Test
    void newControlsOfTheExporterAreCountedAndEasingsAreNot() {
        Hazard hazard = Hazard.of(
                ExportControls.bundled(), "gallium", Region.of("CHN"), Stream.of(Region.of("KOR"), Region.of("JPN")));
        // The licence of August 2023; the ban on the United States strikes neither, its suspension is an easing.
        assertThat(hazard.counted()).isEqualTo(1);
        assertThat(hazard.perYear()).isCloseTo(1.5 / hazard.years(), within(1e-12));
        assertThat(hazard.low()).isLessThan(hazard.perYear());
        Hazard american = Hazard.of(ExportControls.bundled(), "gallium", Region.of("CHN"), Stream.of(Region.of("USA")));
        assertThat(american.counted()).isEqualTo(2);
    }

    @Test
    void sizesThatDoNotRiseAndNobodyAreRefused() {
        assertThatThrownBy(() -> terms(List.of(60.0, 30.0), 0.5)).hasMessageContaining("Maybe \"30,60,100\" was meant");
        assertThatThrownBy(() -> terms(List.of(30.0), 50)).hasMessageContaining("Maybe 0.5 was meant");
    }
}
