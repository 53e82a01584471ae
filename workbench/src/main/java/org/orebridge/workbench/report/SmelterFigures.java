package org.orebridge.workbench.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.KeyMonths;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// What an answer says of smelters, ready to be printed: each alone where that was run, else the first way there is.
///
/// @param answer the whole answer
/// @param way the way that is shown
record SmelterFigures(Answer answer, WayResult way) {

    /// The month whose parts are printed side by side.
    private static final int USUAL_MONTH = 12;

    /// One calendar year's contract.
    record ContractYear(int year, double charge) {}

    /// Nothing where no party of an answered way smelts concentrate.
    static Optional<SmelterFigures> of(Answer answer) {
        return Stream.concat(answer.way(Way.ALONE).stream(), answer.ways().stream())
                .filter(way -> way.status() == Status.ANSWERED)
                .findFirst()
                .map(way -> new SmelterFigures(answer, way))
                .filter(figures -> !figures.parties().isEmpty());
    }

    List<RegionResult> parties() {
        return way.parties().stream()
                .filter(region -> !region.series(Measure.SMELTER_INCOME_DRY).isEmpty())
                .toList();
    }

    int month() {
        return Math.min(USUAL_MONTH, answer.shock().monthsReported());
    }

    List<Integer> months() {
        return KeyMonths.of(answer.shock().monthsReported());
    }

    /// `treatment-charge`, `refining-charge` and so on, in the order in which they add up.
    static List<String> parts(RegionResult region) {
        return region.series(Measure.SMELTER_INCOME_DRY).stream()
                .map(MonthlySeries::subject)
                .toList();
    }

    /// Every smelting region, the largest first.
    List<RegionResult> smelting() {
        return Stream.concat(way.parties().stream(), way.others().stream())
                .filter(region -> throughput(region).isPresent())
                .sorted(Comparator.comparingDouble((RegionResult region) ->
                                throughput(region).orElseThrow().base().orElse(0))
                        .reversed())
                .toList();
    }

    static Optional<MonthlySeries> throughput(RegionResult region) {
        return region.series(Measure.SMELTER_THROUGHPUT).stream().findFirst();
    }

    /// How much more is treated than at rest, share; below zero is a cut.
    static OptionalDouble change(RegionResult region, int month) {
        return throughput(region)
                .filter(series ->
                        series.base().orElse(0) > 0 && series.at(month).isPresent())
                .map(series -> OptionalDouble.of(
                        series.at(month).getAsDouble() / series.base().orElseThrow() - 1))
                .orElse(OptionalDouble.empty());
    }

    static OptionalDouble first(RegionResult region, Measure measure, int month) {
        return region.series(measure).stream()
                .findFirst()
                .map(series -> series.at(month))
                .orElse(OptionalDouble.empty());
    }

    /// The contract of each calendar year that has a reported month; nothing where the shock has no date.
    List<ContractYear> contracts(RegionResult region) {
        var years = new ArrayList<ContractYear>();
        Optional<YearMonth> first = answer.shock().firstMonth();
        for (int month = 1; first.isPresent() && month <= answer.shock().monthsReported(); month++) {
            int year = first.get().plusMonths(month - 1L).getYear();
            OptionalDouble charge = first(region, Measure.BENCHMARK_CHARGE, month);
            if (charge.isPresent() && (years.isEmpty() || years.getLast().year() < year)) {
                years.add(new ContractYear(year, charge.getAsDouble()));
            }
        }
        return years;
    }
}
