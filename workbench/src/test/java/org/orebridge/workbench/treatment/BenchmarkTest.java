package org.orebridge.workbench.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.orebridge.workbench.treatment.CopperSmelters.CHARGES;
import static org.orebridge.workbench.treatment.CopperSmelters.COPPER;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Measures;

class BenchmarkTest {

    private static final Course CALM = CopperSmelters.solved(Belief.certain(Measures.NONE), 0, 24);
    private static final Course SHORT = CopperSmelters.solved(Belief.certain(CopperSmelters.minesGive(0.96)), 4, 20);
    private static final NavigableMap<Integer, Course> BELIEFS = new TreeMap<>(Map.of(0, CALM, 4, SHORT));

    private static List<BenchmarkYear> years(String start, String region) {
        return new Benchmark(CHARGES, COPPER, 2024, YearMonth.parse(start)).of(CopperSmelters.in(region), BELIEFS, 18);
    }

    @Test
    void aYearSettledBeforeTheShockHasTheReportedBenchmarkOfItsRegion() {
        assertThat(years("2025-01", "CHN").getFirst())
                .isEqualTo(new BenchmarkYear(2025, 21.25, BenchmarkYear.Ground.OBSERVED));
        assertThat(years("2025-01", "JPN").getFirst())
                .isEqualTo(new BenchmarkYear(2025, 25, BenchmarkYear.Ground.OBSERVED));
        assertThat(years("2025-01", "KOR").getFirst().treatment()).isCloseTo(21.25, within(1e-3));
    }

    @Test
    void aReportOfAYearThatDoesNotFollowTheBaseYearSaysNothingAndTheChargeAtRestStandsIn() {
        BenchmarkYear year = years("2026-01", "KOR").getFirst();
        assertThat(year.ground()).isEqualTo(BenchmarkYear.Ground.AT_REST);
        assertThat(year.treatment()).isCloseTo(80, within(1e-3));
    }

    @Test
    void aLaterYearHasTheMeanSpotChargeThatWasExpectedInDecemberBefore() {
        Smelter korea = CopperSmelters.in("KOR");
        BenchmarkYear next = years("2025-07", "KOR").get(1);
        assertThat(next.year()).isEqualTo(2026);
        assertThat(next.ground()).isEqualTo(BenchmarkYear.Ground.EXPECTED);
        double mean = IntStream.range(2, 14)
                .mapToDouble(k -> CHARGES.spot(korea, SHORT, k).charge().treatment())
                .average()
                .orElseThrow();
        assertThat(next.treatment()).isCloseTo(mean, within(1e-9)).isLessThan(40);
    }

    @Test
    void whatBecomesKnownAfterDecemberIsNotInTheBenchmark() {
        BenchmarkYear next = years("2025-10", "KOR").get(1);
        assertThat(next.year()).isEqualTo(2026);
        assertThat(next.treatment()).isCloseTo(80, within(1e-3));
    }

    @Test
    void eachMonthHasTheBenchmarkOfItsCalendarYear() {
        var benchmark = new Benchmark(CHARGES, COPPER, 2024, YearMonth.of(2025, 11));
        var years = List.of(
                new BenchmarkYear(2025, 20, BenchmarkYear.Ground.OBSERVED),
                new BenchmarkYear(2026, 10, BenchmarkYear.Ground.EXPECTED));
        assertThat(benchmark.byMonth(years, 4)).containsExactly(20, 20, 10, 10);
    }
}
