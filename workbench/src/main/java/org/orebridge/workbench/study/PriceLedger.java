package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Node;
import org.orebridge.market.Quantity;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;

/// What each form costs in a region, month by month.
final class PriceLedger {

    private final Course course;
    private final ReportedMonths months;

    PriceLedger(Course course, ReportedMonths months) {
        this.course = course;
        this.months = months;
    }

    List<MonthlySeries> of(Region region) {
        var series = new ArrayList<MonthlySeries>();
        List<Node> nodes = course.market().nodes();
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).region().equals(region)) {
                int index = n;
                double[] price = months.mean(k -> course.at(Quantity.PRICE, index, k));
                series.add(price(nodes.get(n), price));
                series.add(priceIndex(nodes.get(n), price));
            }
        }
        return series;
    }

    private static MonthlySeries price(Node node, double[] price) {
        return MonthlySeries.of(Measure.PRICE, node.form().id(), price).withBase(node.basePrice());
    }

    private static MonthlySeries priceIndex(Node node, double[] price) {
        double[] index =
                Arrays.stream(price).map(p -> 100 * p / node.basePrice()).toArray();
        return MonthlySeries.of(Measure.PRICE_INDEX, node.form().id(), index).withBase(100);
    }
}
