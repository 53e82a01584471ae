package org.orebridge.workbench.treatment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.TimeTree;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;

/// The yearly contract price of smelting: what was expected of the year's spot charge when it was settled.
///
/// A year's benchmark is settled in the last quarter of the year before, so it rests on the belief in force in its
/// December. Settled before the first month of the shock it is the reported one, where there is a report and the year
/// is the one after the base year at the latest: reports of later years know what the market at rest does not.
///
/// @param charges reads spot charges off prices
/// @param reference holds the reported benchmarks
/// @param baseYear calendar year taken as rest
/// @param start calendar month of month 0
public record Benchmark(Charges charges, MineralReference reference, int baseYear, YearMonth start) {

    private static final int LAST_MONTH = 12;

    /// The region that settles first; the others follow unless a report says otherwise.
    private static final Region LEADER = Region.of("CHN");

    /// One benchmark a calendar year that has a month among the first ones.
    ///
    /// @param beliefs what is expected, by the month from which on it is
    /// @param months reported
    public List<BenchmarkYear> of(Smelter smelter, NavigableMap<Integer, Course> beliefs, int months) {
        var years = new ArrayList<BenchmarkYear>();
        int last = start.plusMonths(months - 1L).getYear();
        for (int year = start.getYear(); year <= last; year++) {
            years.add(year(smelter, beliefs, year));
        }
        return years;
    }

    private BenchmarkYear year(Smelter smelter, NavigableMap<Integer, Course> beliefs, int year) {
        int settled = monthOf(YearMonth.of(year - 1, LAST_MONTH));
        if (settled >= 0) {
            Course believed = inForce(beliefs, settled);
            return new BenchmarkYear(year, expected(smelter, believed, year), BenchmarkYear.Ground.EXPECTED);
        }
        OptionalDouble reported = reported(smelter, year);
        return reported.isPresent()
                ? new BenchmarkYear(year, reported.getAsDouble(), BenchmarkYear.Ground.OBSERVED)
                : new BenchmarkYear(year, atRest(smelter), BenchmarkYear.Ground.AT_REST);
    }

    private int monthOf(YearMonth calendar) {
        return (int) ChronoUnit.MONTHS.between(start, calendar);
    }

    private static Course inForce(NavigableMap<Integer, Course> beliefs, int month) {
        return Optional.ofNullable(beliefs.floorEntry(month))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalArgumentException("No belief is in force in month %d.".formatted(month)));
    }

    /// Mean spot charge over the year's months that the belief looks at, over all futures held possible then.
    private double expected(Smelter smelter, Course believed, int year) {
        TimeTree tree = believed.tree();
        int first = monthOf(YearMonth.of(year, 1));
        double sum = 0;
        double weight = 0;
        for (int k = 0; k < tree.size(); k++) {
            if (tree.month(k) >= first && tree.month(k) < first + LAST_MONTH) {
                double probability = tree.probability(k);
                sum += probability * charges.spot(smelter, believed, k).charge().treatment();
                weight += probability;
            }
        }
        if (!(weight > 0)) {
            throw new IllegalArgumentException(
                    "No month of %d is looked at by the belief that its benchmark rests on.%nMaybe more months should be solved."
                            .formatted(year));
        }
        return sum / weight;
    }

    /// The region's own report, else the leader's, moved by what the two charges differ at rest: freight.
    private OptionalDouble reported(Smelter smelter, int year) {
        if (year > baseYear + 1) {
            return OptionalDouble.empty();
        }
        OptionalDouble own = reportedIn(smelter.region(), year);
        OptionalDouble leading = reportedIn(LEADER, year);
        return own.isPresent() || leading.isEmpty()
                ? own
                : OptionalDouble.of(leading.getAsDouble() + atRest(smelter) - atRestOfLeader(smelter));
    }

    private double atRest(Smelter smelter) {
        return charges.atRest(smelter).charge().treatment();
    }

    private double atRestOfLeader(Smelter smelter) {
        return charges.smelters().stream()
                .filter(other -> other.region().equals(LEADER))
                .mapToDouble(this::atRest)
                .findFirst()
                .orElseGet(() -> atRest(smelter));
    }

    private OptionalDouble reportedIn(Region region, int year) {
        return reference.used(Quantity.TREATMENT_CHARGE).stream()
                .filter(figure -> figure.year() == year
                        && figure.from().filter(region::equals).isPresent())
                .map(FigureRow::value)
                .flatMapToDouble(OptionalDouble::stream)
                .findFirst();
    }

    /// The benchmark in force in each of the first months, USD per dry t.
    public double[] byMonth(List<BenchmarkYear> years, int months) {
        return IntStream.range(0, months)
                .mapToDouble(t -> years.get(start.plusMonths(t).getYear() - start.getYear())
                        .treatment())
                .toArray();
    }
}
