package org.orebridge.workbench.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.MarginPart;
import org.orebridge.core.Party;
import org.orebridge.core.SmelterMargin;
import org.orebridge.market.Activity;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;

/// What a party's smelters earn by treating concentrate: charges, free metal and by-product credits, month by month.
final class TreatmentCharges {

    /// Forms of this ending are smelted for a treatment charge.
    private static final String CONCENTRATE = "-concentrate";

    private static final SortedMap<Measure, ToDoubleFunction<SmelterMargin>> PARTS = new TreeMap<>(Map.of(
            Measure.TREATMENT_CHARGE, margin -> margin.charge().treatment(),
            Measure.REFINING_CHARGE, margin -> margin.charge().refining(),
            Measure.FREE_METAL, margin -> margin.part(MarginPart.FREE_METAL),
            Measure.BY_PRODUCT_CREDITS, SmelterMargin::credits));

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

    /// Nothing where the party smelts no concentrate at rest; the mean over its smelters, weighed by what they smelt.
    List<MonthlySeries> of(Party party) {
        List<Activity> smelters = market.activities().stream()
                .filter(p -> party.contains(p.region()) && p.baseLevel() > 0 && smelts(p))
                .toList();
        double all = smelters.stream().mapToDouble(Activity::baseLevel).sum();
        Map<String, MonthlySeries> mean = new LinkedHashMap<>();
        for (Activity smelter : smelters) {
            double weight = smelter.baseLevel() / all;
            for (MonthlySeries own : margins(smelter, node(smelter, -1), node(smelter, 1))) {
                mean.merge(own.measure() + " " + own.subject(), own.times(weight), MonthlySeries::plus);
            }
        }
        return List.copyOf(mean.values());
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

    private List<MonthlySeries> margins(Activity activity, int feed, int metal) {
        ConcentrateTerms terms = terms(activity, feed, metal);
        double[] refined = months.mean(k -> course.at(Quantity.PRICE, metal, k));
        double[] concentrate = months.mean(k -> course.at(Quantity.PRICE, feed, k));
        var margins = new SmelterMargin[refined.length];
        Arrays.setAll(margins, t -> margin(refined[t], concentrate[t], terms));
        var rest = margin(
                market.nodes().get(metal).basePrice(), market.nodes().get(feed).basePrice(), terms);
        String form = market.nodes().get(feed).form().id();
        return PARTS.entrySet().stream()
                .map(part -> series(part.getKey(), form, margins, rest, part.getValue()))
                .toList();
    }

    private ConcentrateTerms terms(Activity activity, int feed, int metal) {
        double recovery = activity.coefficients().getOrDefault(metal, 0.0)
                / -activity.coefficients().getOrDefault(feed, -1.0);
        return new ConcentrateTerms(
                parameters.value("treatment.grade"), parameters.value("treatment.payable_share"), recovery);
    }

    private SmelterMargin margin(double refined, double concentrate, ConcentrateTerms terms) {
        return SmelterMargin.of(refined, 0, concentrate, parameters.value("activity.smelter.by_product_credit"), terms);
    }

    private static MonthlySeries series(
            Measure measure,
            String form,
            SmelterMargin[] margins,
            SmelterMargin rest,
            ToDoubleFunction<SmelterMargin> part) {
        double[] values = Arrays.stream(margins).mapToDouble(part).toArray();
        return MonthlySeries.of(measure, form, values).withBase(part.applyAsDouble(rest));
    }
}
