package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Path;
import org.orebridge.workbench.report.Wording;

/// Writes one measure, on one course, into the measures of a market.
final class MeasureMapping {

    private final Scenario scenario;
    private final Market market;
    private final Selection selection;
    private final double frontLoading;
    private final int last;

    MeasureMapping(Scenario scenario, Market market, double frontLoading, int last) {
        this.scenario = scenario;
        this.market = market;
        this.selection = new Selection(market, scenario.file());
        this.frontLoading = frontLoading;
        this.last = last;
    }

    void write(Measure measure, MeasureCourse course, Draft draft) {
        switch (measure.action()) {
            case Action.Ban ban -> ban(measure, course, ban, draft);
            case Action.Quota quota -> quota(measure, course, quota, draft);
            case Action.Licence licence -> licence(measure, course, licence, draft);
            case Action.Capacity capacity -> capacity(measure, course, capacity, draft);
            case Action.Credit credit -> credit(measure, course, credit, draft);
            case Action.MinimumRun run ->
                selection.activities(measure, run.activity()).forEach(p -> {
                    double level = market.activities().get(p).baseLevel();
                    draft.floorOfActivity(p, during(course, run.share() * level, 0));
                });
            case Action.Demand demand ->
                selection
                        .uses(measure, demand.sectors())
                        .forEach(s -> draft.factorOfDemand(s, during(course, demand.factor(), 1)));
            case Action.Hoarding hoarding ->
                selection
                        .storages(measure)
                        .forEach(i -> draft.factorOfWorkingStock(i, during(course, hoarding.multiple(), 1)));
            case Action.Tariff tariff ->
                selection.imports(measure).forEach(a -> draft.tariff(a, during(course, tariff.rate(), 0)));
            case Action.ExportTax tax ->
                selection.exports(measure).forEach(a -> draft.exportTax(a, during(course, tax.rate(), 0)));
            case Action.Duty duty ->
                selection.exports(measure).forEach(a -> draft.wedge(a, during(course, duty.usdPerTonne(), 0)));
            case Action.TransshipmentCap cap -> transshipment(measure, course, cap, draft);
        }
    }

    private static IntToDoubleFunction during(MeasureCourse course, double inside, double outside) {
        return t -> course.inForce(t) ? inside : outside;
    }

    private double base(int arc) {
        return market.arcs().get(arc).baseFlow();
    }

    /// ban: exports at most a share of the base flow.
    private void ban(Measure measure, MeasureCourse course, Action.Ban ban, Draft draft) {
        for (int a : selection.exports(measure)) {
            draft.ceiling(
                    a, t -> course.inForce(t) ? base(a) * share(course, t, ban.share()) : Double.POSITIVE_INFINITY);
        }
        frontLoading(measure, course, draft);
    }

    private static double share(MeasureCourse course, int month, double stated) {
        return course.share().isPresent() && month >= course.shareFrom()
                ? course.share().getAsDouble()
                : stated;
    }

    /// front-loading: between announcement and start, exports at most a multiple of the base flow.
    private void frontLoading(Measure measure, MeasureCourse course, Draft draft) {
        int announced = scenario.monthOf(measure.announced());
        if (announced >= course.from()) {
            return;
        }
        double multiple = measure.frontLoading().orElse(frontLoading);
        for (int a : selection.exports(measure)) {
            draft.ceiling(a, t -> announced <= t && t < course.from() ? multiple * base(a) : Double.POSITIVE_INFINITY);
        }
    }

    /// quota: exports draw on an account; shut until it opens, while the account fills.
    private void quota(Measure measure, MeasureCourse course, Action.Quota quota, Draft draft) {
        List<Integer> arcs = selection.exports(measure);
        for (int a : arcs) {
            draft.ceiling(a, t -> course.inForce(t) && t < course.opening() ? 0 : Double.POSITIVE_INFINITY);
        }
        boolean lapses = quota.carryOver() == Action.CarryOver.WITHIN_YEAR;
        List<Integer> cuts = lapses
                ? IntStream.rangeClosed(course.from() + 1, Math.min(last, course.until() - 1))
                        .filter(t -> scenario.calendarOf(t).getMonthValue() == 1)
                        .boxed()
                        .toList()
                : List.of();
        draft.quota(new Measures.Quota(
                measure.id(),
                arcs,
                course.from(),
                course.until(),
                draft.path(t -> course.inForce(t) ? accrual(quota, t) : 0),
                quota.carryOver() != Action.CarryOver.NEVER,
                cuts));
        frontLoading(measure, course, draft);
    }

    private double accrual(Action.Quota quota, int month) {
        YearMonth calendar = scenario.calendarOf(month);
        return quota.amounts().stream()
                .filter(a -> !a.from().isAfter(calendar))
                .reduce((earlier, later) -> later)
                .map(Action.Amount::tonnesPerMonth)
                .orElse(0.0);
    }

    /// licence: exports to each destination draw on what was approved for it.
    private void licence(Measure measure, MeasureCourse course, Action.Licence licence, Draft draft) {
        SortedMap<Region, List<Integer>> byDestination = new TreeMap<>();
        for (int a : selection.exports(measure)) {
            Region to = selection.node(market.arcs().get(a).to()).region();
            byDestination.merge(to, List.of(a), MeasureMapping::both);
        }
        byDestination.forEach((to, arcs) -> {
            for (List<Integer> group : groups(licence, to, arcs)) {
                String name = "%s to %s, %s".formatted(measure.id(), to, forms(group));
                Path approvals = draft.path(t -> approved(licence, course, to, group, t));
                int validity = licence.validityMonths().orElse(Integer.MAX_VALUE);
                draft.licence(new Measures.Licence(name, group, course.from(), course.until(), approvals, validity));
            }
        });
        frontLoading(measure, course, draft);
    }

    private String forms(List<Integer> arcs) {
        return arcs.stream()
                .map(a -> selection.node(market.arcs().get(a).from()).form().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private static List<Integer> both(List<Integer> some, List<Integer> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /// Shares of base flows are approved route by route, tonnes for all forms together.
    private static List<List<Integer>> groups(Action.Licence licence, Region to, List<Integer> arcs) {
        boolean tonnes =
                licence.approvals().stream().anyMatch(a -> a.to().contains(to) && a.volume() instanceof Volume.Tonnes);
        return tonnes ? List.of(arcs) : arcs.stream().map(List::of).toList();
    }

    private double approved(Action.Licence licence, MeasureCourse course, Region to, List<Integer> arcs, int month) {
        if (!course.inForce(month) || month < course.from() + licence.processingMonths()) {
            return 0;
        }
        double flow = arcs.stream().mapToDouble(this::base).sum();
        if (course.share().isPresent() && month >= course.shareFrom()) {
            return course.share().getAsDouble() * flow;
        }
        return switch (volume(licence, to, month)) {
            case Volume.Share(double share) -> share * flow;
            case Volume.Tonnes(double perMonth) -> perMonth;
        };
    }

    /// The last entry in force among those that name the destination with the first one's choice of countries.
    private Volume volume(Action.Licence licence, Region to, int month) {
        YearMonth calendar = scenario.calendarOf(month);
        var naming =
                licence.approvals().stream().filter(a -> a.to().contains(to)).toList();
        return naming.stream()
                .filter(a -> a.to().equals(naming.getFirst().to()))
                .filter(a -> a.from().map(f -> !f.isAfter(calendar)).orElse(true))
                .reduce((earlier, later) -> later)
                .map(Action.Approval::volume)
                .orElse(new Volume.Tonnes(0));
    }

    /// capacity: an outage takes base output away, and nobody at home makes up for it; an addition comes on top.
    private void capacity(Measure measure, MeasureCourse course, Action.Capacity capacity, Draft draft) {
        List<Integer> found = selection.activities(measure, capacity.activity());
        double level = found.stream()
                .mapToDouble(p -> market.activities().get(p).baseLevel())
                .sum();
        if (!(level > 0)) {
            throw selection.refuse(
                    measure,
                    Wording.of("finding.stands-still", capacity.activity(), ChoiceWords.of(measure.country())),
                    Wording.of("maybe.another-activity"));
        }
        double change = switch (capacity.volume()) {
            case Volume.Share(double factor) -> factor - 1;
            case Volume.Tonnes(double perMonth) -> perMonth / level;
        };
        if (change < -1) {
            throw selection.refuse(
                    measure,
                    Wording.of("finding.more-lost", ChoiceWords.of(measure.country()), whole(level)),
                    Wording.of("maybe.year-and-month"));
        }
        for (int p : found) {
            if (change < 0 && Double.isInfinite(market.activities().get(p).capacity())) {
                throw selection.refuse(
                        measure,
                        Wording.of(
                                "finding.no-limit", market.activities().get(p).name()),
                        Wording.of("maybe.demand-or-export"));
            }
            double full = factor(market.activities().get(p), change);
            draft.factorOfActivity(p, t -> 1 + (full - 1) * ramp(course, capacity.rampMonths(), t));
        }
    }

    static String whole(double tonnes) {
        return String.format(Locale.ROOT, "%,.0f", tonnes);
    }

    /// Multiple of base capacity that changes output at rest by the given share of it.
    static double factor(Activity activity, double change) {
        double capacity = activity.capacity();
        if (Double.isInfinite(capacity) || capacity <= 0) {
            return 1 + change;
        }
        double level = activity.baseLevel();
        return change < 0 ? level * (1 + change) / capacity : 1 + change * level / capacity;
    }

    /// credit: by-products bring more or less than at rest.
    private void credit(Measure measure, MeasureCourse course, Action.Credit credit, Draft draft) {
        for (int p : selection.activities(measure, credit.activity())) {
            Activity activity = market.activities().get(p);
            if (activity.credit() == 0) {
                throw selection.refuse(
                        measure, Wording.of("finding.no-by-products", activity.name()), Wording.of("maybe.smelting"));
            }
            draft.creditOfActivity(p, during(course, credit.rate() * activity.credit(), 0));
        }
    }

    private static double ramp(MeasureCourse course, int months, int t) {
        if (!course.inForce(t)) {
            return 0;
        }
        return months == 0 ? 1 : Math.min(1, (t - course.from() + 1.0) / months);
    }

    private void transshipment(Measure measure, MeasureCourse course, Action.TransshipmentCap cap, Draft draft) {
        List<Integer> arcs = selection.exports(measure);
        double flow = arcs.stream().mapToDouble(this::base).sum();
        double tonnes = switch (cap.volume()) {
            case Volume.Share(double share) -> share * flow;
            case Volume.Tonnes(double perMonth) -> perMonth;
        };
        draft.transshipment(new Measures.Transshipment(
                measure.id(), arcs, draft.path(during(course, tonnes, Double.POSITIVE_INFINITY))));
    }
}
