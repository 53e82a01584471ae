package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Quantity;
import org.orebridge.market.Stockpile;
import org.orebridge.workbench.result.WayResult;

/// What left the government stocks in each month reported, from whose to whom.
final class ReleaseSchedule {

    /// Share of a stock below which a release is the solver's rounding.
    private static final double ROUNDING = 1e-6;

    /// t; so that a stock of nothing releases nothing.
    private static final double LEAST_STOCK = 1e-3;

    private final Course course;
    private final Market market;
    private final int months;

    /// @param months reported
    ReleaseSchedule(Course course, int months) {
        this.course = course;
        this.market = course.market();
        this.months = months;
    }

    List<WayResult.Release> releases() {
        var releases = new ArrayList<WayResult.Release>();
        for (int month = 0; month < months; month++) {
            var byRoute = new LinkedHashMap<String, WayResult.Release>();
            for (int g = 0; g < market.stockpiles().size(); g++) {
                releases(month, g).forEach(r -> byRoute.merge(route(r), r, ReleaseSchedule::both));
            }
            releases.addAll(byRoute.values());
        }
        return releases;
    }

    private static String route(WayResult.Release release) {
        return String.join(" ", release.owner(), release.to(), release.form());
    }

    /// Two lots that go the same way in a month.
    private static WayResult.Release both(WayResult.Release one, WayResult.Release other) {
        return new WayResult.Release(one.month(), one.owner(), one.to(), one.form(), one.tonnes() + other.tonnes());
    }

    private List<WayResult.Release> releases(int month, int stockpile) {
        Stockpile pile = market.stockpiles().get(stockpile);
        var releases = new ArrayList<WayResult.Release>();
        for (int j = 0; j < pile.access().size(); j++) {
            double tonnes = course.mean(Quantity.RELEASE, course.access(stockpile, j), month);
            if (tonnes > ROUNDING * Math.max(pile.initial(), LEAST_STOCK)) {
                Node to = market.nodes().get(pile.access().get(j).node());
                releases.add(new WayResult.Release(
                        month + 1,
                        pile.owner().code(),
                        to.region().code(),
                        to.form().id(),
                        tonnes));
            }
        }
        return releases;
    }
}
