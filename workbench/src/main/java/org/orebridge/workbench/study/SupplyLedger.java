package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Quantity;
import org.orebridge.market.Stockpile;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;

/// What arrives in a region and what is made there, by form and month.
final class SupplyLedger {

    private final Course course;
    private final Market market;
    private final ReportedMonths months;

    SupplyLedger(Course course, ReportedMonths months) {
        this.course = course;
        this.market = course.market();
        this.months = months;
    }

    List<MonthlySeries> of(Region region) {
        var series = new ArrayList<MonthlySeries>();
        for (int n = 0; n < market.nodes().size(); n++) {
            Node node = market.nodes().get(n);
            if (node.region().equals(region)) {
                int index = n;
                String form = node.form().id();
                series.add(MonthlySeries.of(Measure.IMPORTS, form, months.mean(k -> arrivals(index, k))));
                if (isMade(n)) {
                    series.add(MonthlySeries.of(Measure.PRODUCTION, form, months.mean(k -> production(index, k))));
                }
            }
        }
        return series;
    }

    /// What arrives in a cell; goods shipped before the first month and stock released by others included.
    private double arrivals(int node, int cell) {
        int[] path = course.tree().pathTo(cell);
        int ahead = path.length - 1;
        double[] afloat = course.initial().arrivals().get(node);
        double sum = ahead < afloat.length ? afloat[ahead] : 0;
        for (int a = 0; a < market.arcs().size(); a++) {
            Arc arc = market.arcs().get(a);
            if (arc.to() == node && arc.lag() <= ahead) {
                sum += course.at(Quantity.FLOW, a, path[ahead - arc.lag()]);
            }
        }
        return sum + fromPartners(node, path);
    }

    /// What arrives in the last cell of a path out of other regions' government stocks.
    private double fromPartners(int node, int[] path) {
        double sum = 0;
        for (int g = 0; g < market.stockpiles().size(); g++) {
            Stockpile pile = market.stockpiles().get(g);
            for (int j = 0; j < pile.access().size(); j++) {
                Stockpile.Access access = pile.access().get(j);
                if (access.node() == node && access.lag() < path.length && !isHome(pile, node)) {
                    int left = path[path.length - 1 - access.lag()];
                    sum += course.at(Quantity.RELEASE, course.access(g, j), left);
                }
            }
        }
        return sum;
    }

    private boolean isHome(Stockpile pile, int node) {
        return market.nodes()
                .get(pile.node())
                .region()
                .equals(market.nodes().get(node).region());
    }

    private double production(int node, int cell) {
        double sum = 0;
        for (int p = 0; p < market.activities().size(); p++) {
            double coefficient = coefficient(market.activities().get(p), node);
            sum += coefficient > 0 ? coefficient * course.at(Quantity.ACTIVITY, p, cell) : 0;
        }
        return sum;
    }

    private boolean isMade(int node) {
        return market.activities().stream().anyMatch(activity -> coefficient(activity, node) > 0);
    }

    private static double coefficient(Activity activity, int node) {
        return activity.coefficients().getOrDefault(node, 0.0);
    }
}
