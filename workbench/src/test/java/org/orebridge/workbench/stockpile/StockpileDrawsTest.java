package org.orebridge.workbench.stockpile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Party;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cutoff.Hazard;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.stockpile.StockpileResult.Holder;
import org.orebridge.workbench.stockpile.StockpileResult.Ranges;
import org.orebridge.workbench.stockpile.StockpileResult.SizeRange;
import org.orebridge.workbench.study.Progress;

class StockpileDrawsTest {

    private static final int DRAWS = 4;

    private static final List<StockpileResult> CENTRAL = new ArrayList<>();

    private static StockpileResult drawn;

    @BeforeAll
    static void drawn() {
        drawn = answer(DRAWS, 7);
    }

    private static StockpileResult answer(int draws, long seed) {
        var terms = new StockpileTerms(
                        List.of("magnesium"),
                        List.of(Party.find("JPN", YearMonth.of(2025, 1)).orElseThrow()),
                        OptionalDouble.empty(),
                        6,
                        0,
                        List.of(30.0, 90.0),
                        OptionalDouble.empty())
                .drawing(draws, seed);
        CENTRAL.clear();
        return new StockpileStudy(new BalancedNetworks(ReferenceDataset.bundled()))
                .answer(terms, Progress.SILENT, CENTRAL::add);
    }

    private static Holder holder(StockpileResult result) {
        return result.minerals().getFirst().holders().getFirst();
    }

    @Test
    void theCentralAnswerIsGivenFirstAndDrawsLeaveItAsItIs() {
        StockpileResult first = CENTRAL.getLast();
        assertThat(first.drawn()).isEmpty();
        assertThat(holder(first).ranges()).isEmpty();
        assertThat(holder(drawn).sizes()).isEqualTo(holder(first).sizes());
        assertThat(holder(drawn).forUsers()).isEqualTo(holder(first).forUsers());
        assertThat(drawn.drawn()).hasValue(new StockpileResult.Drawn(DRAWS, 7));
    }

    @Test
    void everySizeHasItsRangeAndWhatIsSparedIsOfTheSameDraw() {
        Ranges ranges = holder(drawn).ranges().orElseThrow();
        assertThat(ranges.done()).isBetween(1, DRAWS);
        assertThat(ranges.sizes()).extracting(SizeRange::days).containsExactly(0.0, 30.0, 90.0);
        assertThat(ranges.forUsersDays().low())
                .isBetween(0.0, ranges.forUsersDays().high());
        assertThat(ranges.forUsersDays().high()).isLessThanOrEqualTo(90 * (1 + 1e-9));
        SizeRange nothing = ranges.sizes().getFirst();
        assertThat(nothing.cost().high()).isZero();
        assertThat(nothing.userSaved().high()).isZero();
        assertThat(nothing.userLoss().high()).isGreaterThan(nothing.userLoss().low());
        for (SizeRange size : ranges.sizes().subList(1, 3)) {
            assertThat(size.cost().low()).isPositive();
            assertThat(size.userSaved().low()).isPositive();
            // A quantile of differences lies between the extreme differences of quantiles.
            assertThat(size.userSaved().middle()).isLessThan(nothing.userLoss().high());
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        String once = JsonFile.text(drawn);
        assertThat(JsonFile.text(answer(DRAWS, 7))).isEqualTo(once);
    }

    @Test
    void thePageTellsRangesInEachLanguage() {
        assertThat(StockpilePage.text(drawn, Words.english()))
                .contains("What draws of parameters make of it")
                .contains("of 4 asked for");
    }

    @Test
    void ratesThatTheRegisterMayStandForHaveItsRateInTheMeanAndWhatWasSaidStays() {
        var random = new SplittableRandom(1);
        var counted = new Hazard(1.5 / 16, 0.017, 0.17, 1, 16);
        int draws = 20_000;
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            sum += counted.drawn(random);
        }
        // The gamma distribution of shape 1.5 has a standard deviation of its mean times the root of 1/1.5: five
        // errors.
        double error = 1.5 / 16 * Math.sqrt(1 / 1.5) / Math.sqrt(draws);
        assertThat(sum / draws).isCloseTo(1.5 / 16, within(5 * error));
        assertThat(Hazard.said(OptionalDouble.of(0.2)).drawn(random)).isEqualTo(0.2);
    }
}
