package org.orebridge.workbench.study;

import static org.orebridge.workbench.study.ReportedMonths.plus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.orebridge.market.Course;
import org.orebridge.market.Quantity;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;

/// What sectors use, substitute and go without, month by month.
final class UseLedger {

    private final Course course;
    private final ReportedMonths months;

    UseLedger(Course course, ReportedMonths months) {
        this.course = course;
        this.months = months;
    }

    List<MonthlySeries> of(UsesBySector uses) {
        var series = new ArrayList<MonthlySeries>();
        Served all = new Served(months.nothing(), months.nothing(), months.nothing(), months.nothing(), 0);
        for (String sector : uses.uses().keySet()) {
            Served own = served(uses.uses().getOrDefault(sector, List.of()));
            series.add(own.unmetNeed(sector));
            series.add(MonthlySeries.of(Measure.USE, sector, own.use));
            all = all.and(own);
        }
        if (all.atRest > 0) {
            series.add(all.unmetNeed(RegionResult.ALL));
            series.add(MonthlySeries.of(Measure.USE, RegionResult.ALL, all.use).withBase(all.atRest));
            series.add(MonthlySeries.of(Measure.SUBSTITUTED, RegionResult.ALL, all.substituted)
                    .withBase(0));
        }
        return series;
    }

    private Served served(List<Integer> uses) {
        Served sum = new Served(months.nothing(), months.nothing(), months.nothing(), months.nothing(), 0);
        for (int u : uses) {
            sum = sum.and(new Served(
                    months.mean(k -> course.at(Quantity.NEED, u, k)),
                    months.mean(k -> lacking(u, k)),
                    months.mean(k -> course.at(Quantity.USE, u, k)),
                    months.mean(k -> course.at(Quantity.SUBSTITUTED, u, k)),
                    course.market().uses().get(u).baseUse()));
        }
        return sum;
    }

    /// What one use goes without; where another uses more than at rest, that serves nobody here.
    private double lacking(int use, int cell) {
        return Math.max(0, course.at(Quantity.NEED, use, cell) - course.at(Quantity.USE, use, cell));
    }

    /// How some uses are served, t a month; at rest, t/month.
    private record Served(double[] need, double[] lacking, double[] use, double[] substituted, double atRest) {

        Served and(Served other) {
            return new Served(
                    plus(need, other.need),
                    plus(lacking, other.lacking),
                    plus(use, other.use),
                    plus(substituted, other.substituted),
                    atRest + other.atRest);
        }

        MonthlySeries unmetNeed(String subject) {
            var share = new double[need.length];
            Arrays.setAll(share, t -> need[t] > 0 ? Math.clamp(lacking[t] / need[t], 0, 1) : 0);
            return MonthlySeries.of(Measure.UNMET_NEED, subject, share).withBase(0);
        }
    }
}
