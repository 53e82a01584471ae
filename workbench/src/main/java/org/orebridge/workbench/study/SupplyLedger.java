package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Quantity;
import org.orebridge.market.Stockpile;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;

/// What a party gets from outside and makes itself, by form and month.
final class SupplyLedger {

    private final Course course;
    private final Market market;
    private final ReportedMonths months;

    SupplyLedger(Course course, ReportedMonths months) {
        this.course = course;
        this.market = course.market();
        this.months = months;
    }

    List<MonthlySeries> of(Party party) {
        SortedMap<Form, List<Integer>> places = new TreeMap<>();
        for (int n = 0; n < market.nodes().size(); n++) {
            Node node = market.nodes().get(n);
            if (party.contains(node.region())) {
                places.computeIfAbsent(node.form(), _ -> new ArrayList<>()).add(n);
            }
        }
        var series = new ArrayList<MonthlySeries>();
        places.forEach((form, at) -> {
            series.add(MonthlySeries.of(
                    Measure.IMPORTS, form.id(), months.mean(k -> sum(at, n -> arrivals(party, n, k)))));
            if (at.stream().anyMatch(this::isMade)) {
                series.add(MonthlySeries.of(
                        Measure.PRODUCTION, form.id(), months.mean(k -> sum(at, n -> production(n, k)))));
            }
        });
        return series;
    }

    private static double sum(List<Integer> places, IntToDoubleFunction of) {
        return places.stream().mapToDouble(of::applyAsDouble).sum();
    }

    /// What arrives in a cell from outside the party; goods shipped before the first month and stock released by others
    /// included.
    private double arrivals(Party party, int node, int cell) {
        int[] path = course.tree().pathTo(cell);
        int ahead = path.length - 1;
        double[] afloat = course.initial().arrivals().get(node);
        double sum = ahead < afloat.length ? afloat[ahead] : 0;
        for (int a = 0; a < market.arcs().size(); a++) {
            Arc arc = market.arcs().get(a);
            boolean inside = party.contains(market.nodes().get(arc.from()).region());
            if (arc.to() == node && !inside && arc.lag() <= ahead) {
                sum += course.at(Quantity.FLOW, a, path[ahead - arc.lag()]);
            }
        }
        return sum + fromPartners(party, node, path);
    }

    /// What arrives in the last cell of a path out of others' government stocks.
    private double fromPartners(Party party, int node, int[] path) {
        double sum = 0;
        for (int g = 0; g < market.stockpiles().size(); g++) {
            Stockpile pile = market.stockpiles().get(g);
            for (int j = 0; j < pile.access().size(); j++) {
                Stockpile.Access access = pile.access().get(j);
                if (access.node() == node && access.lag() < path.length && !party.contains(pile.owner())) {
                    int left = path[path.length - 1 - access.lag()];
                    sum += course.at(Quantity.RELEASE, course.access(g, j), left);
                }
            }
        }
        return sum;
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
