package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.Region;
import org.orebridge.core.SmelterMargin;
import org.orebridge.market.Activity;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;

/// What a region's smelters earn by treating concentrate: charges, free metal and by-product credits, month by month.
final class TreatmentCharges {

    /// Forms of this ending are smelted for a treatment charge.
    private static final String CONCENTRATE = "-concentrate";

    private final Course course;
    private final Market market;
    private final ReportedMonths months;
    private final Parameters parameters;

    TreatmentCharges(Course course, ReportedMonths months, Parameters parameters) {
        this.course = course;
        this.market = course.market();
        this.months = months;
        this.parameters = parameters;
    }

    /// Nothing where the region smelts no concentrate at rest.
    List<MonthlySeries> of(Region region) {
        var series = new ArrayList<MonthlySeries>();
        for (Activity activity : market.activities()) {
            if (activity.region().equals(region) && activity.baseLevel() > 0 && smelts(activity)) {
                series.addAll(margins(node(activity, -1), node(activity, 1)));
            }
        }
        return series;
    }

    private boolean smelts(Activity activity) {
        int feed = node(activity, -1);
        return feed >= 0 && market.nodes().get(feed).form().id().endsWith(CONCENTRATE);
    }

    /// The node of an activity's input (sign -1) or output (sign 1), or -1.
    private static int node(Activity activity, int sign) {
        return activity.coefficients().entrySet().stream()
                .filter(e -> e.getValue() * sign > 0)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private List<MonthlySeries> margins(int feed, int metal) {
        var terms = new ConcentrateTerms(value("grade"), value("payable_share"), value("recovery"));
        double credits = parameters.value("activity.smelter.by_product_credit");
        double[] refined = months.mean(k -> course.at(Quantity.PRICE, metal, k));
        double[] concentrate = months.mean(k -> course.at(Quantity.PRICE, feed, k));
        var margins = new SmelterMargin[refined.length];
        Arrays.setAll(margins, t -> SmelterMargin.of(refined[t], concentrate[t], credits, terms));
        var rest = SmelterMargin.of(
                market.nodes().get(metal).basePrice(), market.nodes().get(feed).basePrice(), credits, terms);
        String form = market.nodes().get(feed).form().id();
        return List.of(
                part(
                        Measure.TREATMENT_CHARGE,
                        form,
                        margins,
                        rest,
                        m -> m.charge().treatment()),
                part(
                        Measure.REFINING_CHARGE,
                        form,
                        margins,
                        rest,
                        m -> m.charge().refining()),
                part(Measure.FREE_METAL, form, margins, rest, SmelterMargin::freeMetal),
                part(Measure.BY_PRODUCT_CREDITS, form, margins, rest, SmelterMargin::credits));
    }

    private double value(String treatment) {
        return parameters.value("treatment." + treatment);
    }

    private static MonthlySeries part(
            Measure measure,
            String form,
            SmelterMargin[] margins,
            SmelterMargin rest,
            ToDoubleFunction<SmelterMargin> part) {
        double[] values = Arrays.stream(margins).mapToDouble(part).toArray();
        return MonthlySeries.of(measure, form, values).withBase(part.applyAsDouble(rest));
    }
}
