package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.core.SmelterMargin;
import org.orebridge.market.Course;
import org.orebridge.market.Quantity;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.treatment.Benchmark;
import org.orebridge.workbench.treatment.BenchmarkYear;
import org.orebridge.workbench.treatment.ChargeConversion;
import org.orebridge.workbench.treatment.ChargeRow;
import org.orebridge.workbench.treatment.Charges;
import org.orebridge.workbench.treatment.Smelter;

/// What a region's smelters earn by treating concentrate, month by month, and how much they treat.
final class TreatmentCharges {

    private static final Set<Measure> ADDED_UP = EnumSet.of(Measure.SMELTER_THROUGHPUT, Measure.MINIMUM_RUN_COST);

    private final Course course;
    private final NavigableMap<Integer, Course> beliefs;
    private final ReportedMonths months;
    private final Charges charges;
    private final Benchmark benchmark;

    TreatmentCharges(StudyCase studyCase, Replay.Completed run, ReportedMonths months) {
        StudySetup setup = studyCase.setup();
        this.course = run.course();
        this.beliefs = run.beliefs();
        this.months = months;
        this.charges = new Charges(course.market(), studyCase.parameters(), setup.reference());
        this.benchmark = new Benchmark(
                charges,
                setup.reference(),
                setup.scenario().baseYear(),
                setup.scenario().start());
    }

    /// Of a party: the charge of the day and of the year, and every part of the margin in every unit; nothing
    /// where it smelts no concentrate at rest.
    ///
    /// Of a group the mean of its members, weighed by what they treat at rest; what is treated and what minimum
    /// runs cost are added up.
    List<MonthlySeries> of(Party party) {
        List<Region> members = course.market().regions().stream()
                .filter(party::contains)
                .filter(region -> treated(region) > 0)
                .toList();
        if (members.size() == 1) {
            return of(members.getFirst());
        }
        double all = members.stream().mapToDouble(this::treated).sum();
        Map<String, MonthlySeries> together = new LinkedHashMap<>();
        for (Region member : members) {
            double weight = treated(member) / all;
            for (MonthlySeries own : of(member)) {
                MonthlySeries part = ADDED_UP.contains(own.measure()) ? own : own.times(weight);
                together.merge(own.measure() + " " + own.subject(), part, MonthlySeries::plus);
            }
        }
        return List.copyOf(together.values());
    }

    private double treated(Region region) {
        return Smelter.in(course.market(), region).stream()
                .mapToDouble(Smelter::atRest)
                .sum();
    }

    private List<MonthlySeries> of(Region region) {
        var series = new ArrayList<MonthlySeries>();
        for (Smelter smelter : Smelter.in(course.market(), region)) {
            series.addAll(core(smelter));
            SmelterMargin[] margins = margins(smelter);
            series.add(of(Measure.FREE_METAL, smelter, margins, m -> part(m, "free-metal")));
            series.add(of(Measure.BY_PRODUCT_CREDITS, smelter, margins, SmelterMargin::credits));
            series.addAll(income(smelter, margins));
        }
        return series;
    }

    /// Of a region that is no party: the charge, the margin and how much is treated.
    List<MonthlySeries> outside(Region region) {
        return Smelter.in(course.market(), region).stream()
                .flatMap(smelter -> core(smelter).stream())
                .toList();
    }

    private List<MonthlySeries> core(Smelter smelter) {
        SmelterMargin[] margins = margins(smelter);
        double fed = smelter.atRest()
                / course.market().activities().get(smelter.activity()).baseLevel();
        return List.of(
                of(Measure.TREATMENT_CHARGE, smelter, margins, m -> m.charge().treatment()),
                of(Measure.REFINING_CHARGE, smelter, margins, m -> m.charge().refining()),
                settled(smelter),
                of(Measure.SMELTER_MARGIN, smelter, margins, SmelterMargin::margin),
                MonthlySeries.of(
                                Measure.SMELTER_THROUGHPUT,
                                form(smelter),
                                months.mean(k -> fed * course.at(Quantity.ACTIVITY, smelter.activity(), k)))
                        .withBase(smelter.atRest()),
                MonthlySeries.of(
                                Measure.MINIMUM_RUN_COST,
                                RegionResult.ALL,
                                months.addedUp(
                                        months.mean(k -> course.at(Quantity.MINIMUM_RUN_COST, smelter.activity(), k))))
                        .withBase(0));
    }

    private MonthlySeries settled(Smelter smelter) {
        List<BenchmarkYear> years = benchmark.of(smelter, beliefs, months.count());
        return MonthlySeries.of(Measure.BENCHMARK_CHARGE, form(smelter), benchmark.byMonth(years, months.count()))
                .withBase(charges.atRest(smelter).charge().treatment());
    }

    /// Each part per dry tonne, per pound and per payable tonne.
    private List<MonthlySeries> income(Smelter smelter, SmelterMargin[] margins) {
        var series = new ArrayList<MonthlySeries>();
        for (ChargeRow row : ChargeConversion.of(charges.atRest(smelter)).rows()) {
            String part = row.part();
            series.add(income(Measure.SMELTER_INCOME_DRY, part, margins, ChargeRow::usdPerDryTonne)
                    .withBase(row.usdPerDryTonne()));
            series.add(income(Measure.SMELTER_INCOME_POUND, part, margins, ChargeRow::centsPerPayablePound)
                    .withBase(row.centsPerPayablePound()));
            series.add(income(Measure.SMELTER_INCOME_PAYABLE, part, margins, ChargeRow::usdPerPayableTonne)
                    .withBase(row.usdPerPayableTonne()));
        }
        return series;
    }

    private static MonthlySeries income(
            Measure measure, String part, SmelterMargin[] margins, ToDoubleFunction<ChargeRow> unit) {
        return MonthlySeries.of(
                measure,
                part,
                Arrays.stream(margins)
                        .mapToDouble(margin -> unit.applyAsDouble(row(margin, part)))
                        .toArray());
    }

    private static ChargeRow row(SmelterMargin margin, String part) {
        return ChargeConversion.of(margin).rows().stream()
                .filter(row -> row.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static double part(SmelterMargin margin, String part) {
        return row(margin, part).usdPerContainedTonne();
    }

    /// By month the margin at the mean prices of the branches: a mean of margins, because these are linear in prices.
    private SmelterMargin[] margins(Smelter smelter) {
        double[] exchange = months.mean(k -> charges.exchange(smelter).at(course, k));
        double[] metal = months.mean(k -> course.at(Quantity.PRICE, smelter.metal(), k));
        double[] feed = months.mean(k -> course.at(Quantity.PRICE, smelter.feed(), k));
        double[] credits = months.mean(k -> course.at(Quantity.CREDIT, smelter.activity(), k));
        var margins = new SmelterMargin[months.count()];
        Arrays.setAll(
                margins,
                t -> SmelterMargin.of(
                        exchange[t], metal[t] - exchange[t], feed[t], credits[t], charges.terms(smelter)));
        return margins;
    }

    private MonthlySeries of(
            Measure measure, Smelter smelter, SmelterMargin[] margins, ToDoubleFunction<SmelterMargin> part) {
        double[] values = Arrays.stream(margins).mapToDouble(part).toArray();
        return MonthlySeries.of(measure, form(smelter), values).withBase(part.applyAsDouble(charges.atRest(smelter)));
    }

    private String form(Smelter smelter) {
        return course.market().nodes().get(smelter.feed()).form().id();
    }
}
