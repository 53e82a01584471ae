package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.market.TimeTree;
import org.orebridge.market.Welfare;

/// By how much a party's national welfare differs from that at rest, in USD discounted to month 1.
///
/// What is held at a month's end counts at base prices, so that drawing down a stock is no gain by itself.
final class WelfareChange {

    private final Course course;
    private final Market market;
    private final TimeTree tree;
    private final ReportedMonths months;
    private final Baseline baseline;
    private final Welfare welfare;
    private final List<SortedMap<Region, Double>> worthByCell = new ArrayList<>();

    WelfareChange(Course course, ReportedMonths months, Baseline baseline, Welfare welfare) {
        this.course = course;
        this.market = course.market();
        this.tree = course.tree();
        this.months = months;
        this.baseline = baseline;
        this.welfare = welfare;
        for (int k = 0; k < tree.size(); k++) {
            boolean reported = tree.month(k) < months.count();
            worthByCell.add(reported ? Holdings.worth(market, course.stateAfter(k)) : new TreeMap<>());
        }
    }

    /// From month 1 to each month reported.
    double[] byMonth(Party party) {
        return known(party).map(this::byMonth).reduce(months.nothing(), ReportedMonths::plus);
    }

    private double[] byMonth(Region region) {
        double rest = baseline.nationalPerMonth().getOrDefault(region, 0.0);
        double[] flows = months.addedUp(
                months.mean(k -> welfare.national(region, k) + welfare.levies(region, k) - terminal(region, k) - rest));
        double held = baseline.worth().getOrDefault(region, 0.0);
        double[] worth = months.mean(k -> worthByCell.get(k).getOrDefault(region, 0.0) - held);
        var change = new double[flows.length];
        Arrays.setAll(change, t -> flows[t] + Math.pow(market.beta(), t) * worth[t]);
        return change;
    }

    private double terminal(Region region, int cell) {
        return course.at(Quantity.TERMINAL_VALUE, market.regions().indexOf(region), cell);
    }

    /// Over all months solved, what is left at their end included.
    double overall(Party party) {
        return known(party).mapToDouble(this::overall).sum();
    }

    /// The members that the network tells apart.
    private Stream<Region> known(Party party) {
        return market.regions().stream().filter(party::contains);
    }

    private double overall(Region region) {
        double perMonth = baseline.nationalPerMonth().getOrDefault(region, 0.0);
        double rest = 0;
        for (int k = 0; k < tree.size(); k++) {
            rest += course.weight(k) * perMonth;
        }
        rest += Math.pow(market.beta(), tree.endMonth() - 1) * baseline.worth().getOrDefault(region, 0.0);
        return welfare.national().getOrDefault(region, 0.0) - rest;
    }
}
