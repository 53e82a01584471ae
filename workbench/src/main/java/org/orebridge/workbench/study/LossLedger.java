package org.orebridge.workbench.study;

import static org.orebridge.workbench.study.ReportedMonths.plus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.orebridge.core.Party;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Welfare;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;

/// What a party loses against rest, in three figures that are never added: loss to its users, value added at risk,
/// change of its national welfare.
final class LossLedger {

    private final Course course;
    private final Market market;
    private final ReportedMonths months;
    private final Baseline baseline;
    private final Welfare welfare;
    private final ValueAddedLost valueAdded;
    private final WelfareChange change;

    LossLedger(Course course, ReportedMonths months, Baseline baseline) {
        this.course = course;
        this.market = course.market();
        this.months = months;
        this.baseline = baseline;
        this.welfare = Welfare.of(course);
        this.valueAdded = new ValueAddedLost(course);
        this.change = new WelfareChange(course, months, baseline, welfare);
    }

    /// Of the months that a question reports.
    static LossLedger of(Course course, StudySetup setup, Baseline baseline) {
        var months = new ReportedMonths(
                course.tree(), setup.monthsReported(), course.market().beta());
        return new LossLedger(course, months, baseline);
    }

    /// From month 1 to each month reported, discounted to month 1.
    List<MonthlySeries> of(Party party) {
        var series = new ArrayList<MonthlySeries>();
        Losses all = new Losses(months.nothing(), months.nothing(), months.nothing());
        UsesBySector uses = UsesBySector.of(market, party);
        for (String sector : uses.uses().keySet()) {
            Losses own = losses(uses.uses().getOrDefault(sector, List.of()));
            series.addAll(series(sector, own));
            all = all.and(own);
        }
        series.addAll(series(RegionResult.ALL, all));
        series.add(MonthlySeries.of(Measure.WELFARE_CHANGE, RegionResult.ALL, change.byMonth(party)));
        return series;
    }

    private Losses losses(List<Integer> uses) {
        Losses sum = new Losses(months.nothing(), months.nothing(), months.nothing());
        for (int u : uses) {
            sum = sum.and(new Losses(
                    months.mean(k -> baseline.usersPerMonth()[u] - welfare.users(u, k)),
                    Arrays.copyOf(valueAdded.thrifty(u), months.count()),
                    Arrays.copyOf(valueAdded.rigid(u), months.count())));
        }
        return sum;
    }

    private List<MonthlySeries> series(String subject, Losses losses) {
        return List.of(
                MonthlySeries.of(Measure.USER_LOSS, subject, months.addedUp(losses.users)),
                MonthlySeries.of(Measure.VALUE_ADDED_LOW, subject, months.addedUp(losses.thrifty)),
                MonthlySeries.of(Measure.VALUE_ADDED_HIGH, subject, months.addedUp(losses.rigid)));
    }

    /// Over all months solved, discounted to month 1.
    RegionResult.Totals totals(Party party) {
        double users = usersLoss(party);
        double thrifty = 0;
        double rigid = 0;
        for (int u : UsesBySector.of(market, party).all()) {
            thrifty += months.presentValue(valueAdded.thrifty(u));
            rigid += months.presentValue(valueAdded.rigid(u));
        }
        return totals(users, thrifty, rigid, change.overall(party));
    }

    private double usersLoss(Party party) {
        double perMonth = UsesBySector.of(market, party).all().stream()
                .mapToDouble(u -> baseline.usersPerMonth()[u])
                .sum();
        double rest = 0;
        for (int k = 0; k < course.tree().size(); k++) {
            rest += course.weight(k) * perMonth;
        }
        return rest
                - market.regions().stream()
                        .filter(party::contains)
                        .mapToDouble(welfare::users)
                        .sum();
    }

    /// The same of all regions together.
    RegionResult.Totals worldTotals() {
        List<RegionResult.Totals> all =
                market.regions().stream().map(Party::of).map(this::totals).toList();
        return totals(
                all.stream().mapToDouble(t -> t.userLoss().value()).sum(),
                all.stream().mapToDouble(t -> t.valueAddedLow().value()).sum(),
                all.stream().mapToDouble(t -> t.valueAddedHigh().value()).sum(),
                all.stream().mapToDouble(t -> t.welfareChange().value()).sum());
    }

    private static RegionResult.Totals totals(double users, double thrifty, double rigid, double welfare) {
        return new RegionResult.Totals(Amount.of(users), Amount.of(thrifty), Amount.of(rigid), Amount.of(welfare));
    }

    /// Losses of some uses, USD a month: their users' surplus, and value added by the thrifty and the rigid bound.
    private record Losses(double[] users, double[] thrifty, double[] rigid) {

        Losses and(Losses other) {
            return new Losses(plus(users, other.users), plus(thrifty, other.thrifty), plus(rigid, other.rigid));
        }
    }
}
