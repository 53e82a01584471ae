package org.orebridge.workbench.squeeze;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Measures;
import org.orebridge.market.Path;
import org.orebridge.market.Quantity;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.treatment.Benchmark;
import org.orebridge.workbench.treatment.Smelter;

/// Solves the copper market over a grid of shortages and reads charges and utilisation off it.
public final class SqueezeStudy {

    private static final int YEAR = 12;
    private static final int MONTHS = 4 * YEAR;

    private final ReferenceDataset dataset;
    private final SmelterMarket smelters;

    public SqueezeStudy(ReferenceDataset dataset) {
        this.dataset = dataset;
        this.smelters = new SmelterMarket(dataset);
    }

    /// @param grid shortages, one solve each
    /// @param regions whose smelters are shown
    /// @param progress told how many are done
    public SqueezeTable solve(List<SqueezeNumbers> grid, List<Region> regions, DoubleConsumer progress) {
        regions.forEach(smelters::smelter);
        var rows = new ArrayList<SqueezeRow>();
        for (SqueezeNumbers numbers : grid) {
            rows.add(row(numbers, regions));
            progress.accept(rows.size());
        }
        return new SqueezeTable(regions.stream().map(Region::code).toList(), rows);
    }

    private SqueezeRow row(SqueezeNumbers numbers, List<Region> regions) {
        Measures measures = smelters.squeeze(numbers);
        Course course = smelters.solve(measures, MONTHS);
        Smelter first = smelters.smelter(regions.getFirst());
        double index = 100
                * mean(YEAR, k -> smelters.charges().exchange(first).at(course, k))
                / smelters.charges().exchange(first).atRest();
        return new SqueezeRow(
                numbers,
                smelters.charges().atRest(first).charge().treatment(),
                index,
                regions.stream()
                        .map(region -> country(course, measures, region))
                        .toList());
    }

    private SqueezeRow.CountrySmelters country(Course course, Measures measures, Region region) {
        Smelter smelter = smelters.smelter(region);
        var activity = smelters.market().activities().get(smelter.activity());
        double capacity = activity.capacity()
                * measures.activityFactor()
                        .getOrDefault(smelter.activity(), Path.constant(1))
                        .at(YEAR);
        double treated = mean(YEAR, k -> course.at(Quantity.ACTIVITY, smelter.activity(), k));
        return new SqueezeRow.CountrySmelters(
                region.code(),
                mean(0, k -> spot(smelter, course, k)),
                mean(YEAR, k -> spot(smelter, course, k)),
                contract(smelter, course),
                mean(YEAR, k -> smelters.charges().spot(smelter, course, k).margin()),
                treated / capacity,
                treated / activity.baseLevel());
    }

    private double spot(Smelter smelter, Course course, int month) {
        return smelters.charges().spot(smelter, course, month).charge().treatment();
    }

    /// The second year's contract is settled when the squeeze is known and held to last.
    private double contract(Smelter smelter, Course course) {
        int baseYear = dataset.mineral("copper").baseYear();
        var benchmark =
                new Benchmark(smelters.charges(), dataset.mineral("copper"), baseYear, YearMonth.of(baseYear + 2, 1));
        var belief = new TreeMap<>(Map.of(0, course));
        return benchmark.of(smelter, belief, 2 * YEAR).getLast().treatment();
    }

    /// Mean over the twelve months from one on.
    private static double mean(int from, IntToDoubleFunction byMonth) {
        return IntStream.range(from, from + YEAR).mapToDouble(byMonth).average().orElseThrow();
    }
}
