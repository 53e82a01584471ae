package org.orebridge.workbench.study;

import static org.orebridge.workbench.study.ReportedMonths.plus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.market.Course;
import org.orebridge.market.Node;
import org.orebridge.market.Quantity;
import org.orebridge.market.Use;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;

/// What each form costs to a party, month by month.
final class PriceLedger {

    private final Course course;
    private final ReportedMonths months;

    PriceLedger(Course course, ReportedMonths months) {
        this.course = course;
        this.months = months;
    }

    List<MonthlySeries> of(Party party) {
        SortedMap<Form, List<Integer>> places = new TreeMap<>();
        List<Node> nodes = course.market().nodes();
        for (int n = 0; n < nodes.size(); n++) {
            if (party.contains(nodes.get(n).region())) {
                places.computeIfAbsent(nodes.get(n).form(), _ -> new ArrayList<>())
                        .add(n);
            }
        }
        var series = new ArrayList<MonthlySeries>();
        places.forEach((form, at) -> series.addAll(of(form, at)));
        return series;
    }

    /// Weighed by use where several members have a price; evenly where none of them uses the form.
    private List<MonthlySeries> of(Form form, List<Integer> places) {
        double all = places.stream().mapToDouble(this::use).sum();
        double[] price = months.nothing();
        double rest = 0;
        for (int n : places) {
            double weight = places.size() == 1 ? 1 : all > 0 ? use(n) / all : 1.0 / places.size();
            double[] own = months.mean(k -> weight * course.at(Quantity.PRICE, n, k));
            price = plus(price, own);
            rest += weight * course.market().nodes().get(n).basePrice();
        }
        double base = rest;
        double[] index = Arrays.stream(price).map(p -> 100 * p / base).toArray();
        return List.of(
                MonthlySeries.of(Measure.PRICE, form.id(), price).withBase(base),
                MonthlySeries.of(Measure.PRICE_INDEX, form.id(), index).withBase(100));
    }

    private double use(int node) {
        return course.market().uses().stream()
                .filter(use -> use.node() == node)
                .mapToDouble(Use::baseUse)
                .sum();
    }
}
