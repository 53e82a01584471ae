package org.orebridge.workbench.squeeze;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;
import org.orebridge.market.Quantity;
import org.orebridge.workbench.treatment.Benchmark;
import org.orebridge.workbench.treatment.Smelter;

/// One shortage of concentrate, solved, with what it does to smelters read off it.
final class Shortage {

    private static final int YEAR = 12;
    private static final int MONTHS = 4 * YEAR;

    private final SmelterMarket smelters;
    private final SqueezeNumbers numbers;
    private final Measures measures;
    private final Course course;

    Shortage(SmelterMarket smelters, SqueezeNumbers numbers) {
        this.smelters = smelters;
        this.numbers = numbers;
        this.measures = smelters.squeeze(numbers);
        this.course = smelters.solve(measures, MONTHS);
    }

    SqueezeRow row(List<Region> regions) {
        Smelter first = smelters.smelter(regions.getFirst());
        double index = 100
                * mean(YEAR, k -> smelters.charges().exchange(first).at(course, k))
                / smelters.charges().exchange(first).atRest();
        return new SqueezeRow(
                numbers,
                smelters.charges().atRest(first).charge().treatment(),
                index,
                regions.stream().map(this::country).toList());
    }

    private SqueezeRow.CountrySmelters country(Region region) {
        Smelter smelter = smelters.smelter(region);
        var activity = smelters.market().activities().get(smelter.activity());
        double capacity = activity.capacity()
                * measures.paths(Lever.ACTIVITY_FACTOR)
                        .getOrDefault(smelter.activity(), Path.constant(1))
                        .at(YEAR);
        double treated = mean(YEAR, k -> course.at(Quantity.ACTIVITY, smelter.activity(), k));
        return new SqueezeRow.CountrySmelters(
                region.code(),
                mean(0, k -> spot(smelter, k)),
                mean(YEAR, k -> spot(smelter, k)),
                contract(smelter),
                mean(YEAR, k -> smelters.charges().spot(smelter, course, k).margin()),
                treated / capacity,
                treated / activity.baseLevel());
    }

    private double spot(Smelter smelter, int month) {
        return smelters.charges().spot(smelter, course, month).charge().treatment();
    }

    /// The second year's contract is settled when the squeeze is known and held to last.
    private double contract(Smelter smelter) {
        int baseYear = smelters.copper().baseYear();
        var benchmark = new Benchmark(smelters.charges(), smelters.copper(), baseYear, YearMonth.of(baseYear + 2, 1));
        var belief = new TreeMap<>(Map.of(0, course));
        return benchmark.of(smelter, belief, 2 * YEAR).getLast().treatment();
    }

    /// Mean over the twelve months from one on.
    private static double mean(int from, IntToDoubleFunction byMonth) {
        return IntStream.range(from, from + YEAR).mapToDouble(byMonth).average().orElseThrow();
    }
}
