package org.orebridge.workbench.purchases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;
import org.orebridge.workbench.situation.SupplyElement;
import org.orebridge.workbench.study.StudyCase;

/// What a scenario leaves of each shipment and each works in its first twelve months, as a share of usual.
///
/// Bans, quotas, licences, caps and outages count as they happen in the scenario; whatever was saved up under a quota
/// may leave. Charges, demand and beliefs cut nothing off. Nobody finds another way: this is exposure, not a forecast.
final class ScenarioCut {

    /// Months looked at.
    static final int MONTHS = 12;

    private final Market market;
    private final Map<Integer, Double> arcs = new HashMap<>();
    private final Map<String, Double> activities = new HashMap<>();

    ScenarioCut(StudyCase study) {
        market = study.market();
        Measures measures = study.mapped().realised();
        measures.paths(Lever.ARC_CEILING).forEach((a, ceiling) -> less(List.of(a), underCeiling(a, ceiling)));
        measures.quotas()
                .forEach(quota ->
                        less(quota.arcs(), approved(quota.arcs(), quota.accrual(), quota.from(), quota.until())));
        measures.licences()
                .forEach(licence -> less(
                        licence.arcs(),
                        approved(licence.arcs(), licence.approvals(), licence.effective(), licence.expires())));
        measures.transshipments().forEach(cap -> less(cap.arcs(), underCap(cap.arcs(), cap.cap())));
        measures.paths(Lever.ACTIVITY_FACTOR).forEach((p, factor) -> {
            Activity activity = market.activities().get(p);
            activities.merge(activity.name(), output(activity, factor), Math::min);
        });
    }

    /// Whether anything is cut off at all.
    boolean cutsAnything() {
        return arcs.values().stream().anyMatch(share -> share < 1)
                || activities.values().stream().anyMatch(share -> share < 1);
    }

    /// What is left of an element of the balanced year.
    double left(SupplyElement element) {
        return switch (element.kind()) {
            case "trade" ->
                route(
                                Form.of(element.form()),
                                element.from().map(Region::of).orElseThrow(),
                                to -> to.code().equals(element.to().orElseThrow()))
                        .orElse(1.0);
            case "production" ->
                activities.getOrDefault(
                        element.activity().orElseThrow() + ":" + element.from().orElseThrow(), 1.0);
            default -> 1;
        };
    }

    /// What is left of the shipments of a form from a country to where the company is: of those to its party, or where
    /// it has none, or no route of its own, of all that leaves.
    double route(Form form, Region from, Optional<Party> party) {
        if (party.filter(home -> home.contains(from)).isPresent()) {
            return 1;
        }
        return party.flatMap(home -> route(form, from, home::contains))
                .or(() -> route(form, from, _ -> true))
                .orElse(1.0);
    }

    private Optional<Double> route(Form form, Region from, Predicate<Region> to) {
        List<Integer> found = IntStream.range(0, market.arcs().size())
                .filter(usual(form, from, to))
                .boxed()
                .toList();
        double all = found.stream().mapToDouble(this::usual).sum();
        return all > 0
                ? Optional.of(found.stream()
                                .mapToDouble(a -> usual(a) * arcs.getOrDefault(a, 1.0))
                                .sum()
                        / all)
                : Optional.empty();
    }

    private IntPredicate usual(Form form, Region from, Predicate<Region> to) {
        return a -> {
            Arc arc = market.arcs().get(a);
            var exporter = market.nodes().get(arc.from());
            return exporter.form().equals(form)
                    && exporter.region().equals(from)
                    && to.test(market.nodes().get(arc.to()).region());
        };
    }

    private double usual(int arc) {
        return market.arcs().get(arc).baseFlow();
    }

    private double usual(List<Integer> group) {
        return group.stream().mapToDouble(this::usual).sum();
    }

    private void less(List<Integer> group, double share) {
        group.forEach(a -> arcs.merge(a, share, Math::min));
    }

    private double underCeiling(int arc, Path ceiling) {
        double flow = usual(arc);
        return flow > 0 ? mean(t -> Math.min(1, ceiling.at(t) / flow)) : 1;
    }

    /// In the months in which it is in force what accrues, in all others what is usual.
    private double approved(List<Integer> group, Path accrual, int from, int until) {
        double flow = usual(group);
        return flow > 0 ? Math.min(1, mean(t -> t < from || t >= until ? 1 : accrual.at(t) / flow)) : 1;
    }

    private double underCap(List<Integer> group, Path cap) {
        double flow = usual(group);
        return flow > 0 ? mean(t -> Math.min(1, cap.at(t) / flow)) : 1;
    }

    private static double output(Activity activity, Path factor) {
        boolean limited = activity.capacity() > 0 && !Double.isInfinite(activity.capacity());
        double times = limited && activity.baseLevel() > 0 ? activity.capacity() / activity.baseLevel() : 1;
        return mean(t -> Math.min(1, factor.at(t) * times));
    }

    private static double mean(IntToDoubleFunction ofMonth) {
        var shares = new ArrayList<Double>();
        for (int t = 0; t < MONTHS; t++) {
            shares.add(ofMonth.applyAsDouble(t));
        }
        return shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
