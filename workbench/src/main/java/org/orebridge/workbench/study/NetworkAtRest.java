package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Node;
import org.orebridge.market.Use;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.result.BaseNetwork;

/// The balanced base year in the words of the answer: who makes, ships and uses what, and what of it the shock touches.
final class NetworkAtRest {

    private static final double MONTHS = 12;

    private final StudyCase studyCase;
    private final CalibratedNetwork network;
    private final Market market;

    NetworkAtRest(StudyCase studyCase) {
        this.studyCase = studyCase;
        this.network = studyCase.network();
        this.market = studyCase.market();
    }

    BaseNetwork baseNetwork() {
        var forms = studyCase.setup().reference().forms().stream()
                .map(f -> new BaseNetwork.FormName(f.form().id(), f.name(), f.order()))
                .sorted(Comparator.comparingInt(BaseNetwork.FormName::order))
                .toList();
        return new BaseNetwork(
                network.year(),
                forms,
                productions(),
                flows(),
                uses(),
                market.regions().stream()
                        .map(r -> new BaseNetwork.RegionName(r.code(), RegionNames.of(r)))
                        .toList());
    }

    private List<BaseNetwork.Production> productions() {
        var list = new ArrayList<BaseNetwork.Production>();
        for (int p = 0; p < market.activities().size(); p++) {
            Activity activity = market.activities().get(p);
            if (activity.baseLevel() > 0) {
                list.add(production(p, activity));
            }
        }
        return list;
    }

    private BaseNetwork.Production production(int index, Activity activity) {
        int output = extreme(activity, true);
        double made = activity.coefficients().getOrDefault(output, 0.0) * activity.baseLevel() * MONTHS;
        boolean feeds = activity.coefficients().values().stream().anyMatch(c -> c < 0);
        int input = extreme(activity, false);
        return new BaseNetwork.Production(
                activity.name(),
                activity.kind(),
                activity.region().code(),
                feeds ? Optional.of(market.nodes().get(input).form().id()) : Optional.empty(),
                market.nodes().get(output).form().id(),
                feeds ? -activity.coefficients().getOrDefault(input, 0.0) * activity.baseLevel() * MONTHS : 0,
                made,
                network.activityFigures(index));
    }

    /// The node of the largest output, or of the largest input.
    private static int extreme(Activity activity, boolean output) {
        return activity.coefficients().entrySet().stream()
                .max(Comparator.comparingDouble(e -> output ? e.getValue() : -e.getValue()))
                .orElseThrow()
                .getKey();
    }

    private List<BaseNetwork.Flow> flows() {
        SortedSet<Integer> touched = touchedArcs(studyCase.mapped().realised());
        var list = new ArrayList<BaseNetwork.Flow>();
        for (int a = 0; a < market.arcs().size(); a++) {
            Arc arc = market.arcs().get(a);
            if (arc.baseFlow() > 0) {
                Node from = market.nodes().get(arc.from());
                list.add(new BaseNetwork.Flow(
                        from.form().id(),
                        from.region().code(),
                        market.nodes().get(arc.to()).region().code(),
                        arc.baseFlow() * MONTHS,
                        touched.contains(a),
                        network.arcFigures(a)));
            }
        }
        return list;
    }

    /// Arcs that the shock stops, licenses, rations or taxes in some month.
    static SortedSet<Integer> touchedArcs(Measures measures) {
        var touched = new TreeSet<Integer>(measures.paths(Lever.ARC_CEILING).keySet());
        measures.licences().forEach(l -> touched.addAll(l.arcs()));
        measures.quotas().forEach(q -> touched.addAll(q.arcs()));
        touched.addAll(measures.paths(Lever.ARC_TARIFF).keySet());
        touched.addAll(measures.paths(Lever.ARC_EXPORT_TAX).keySet());
        touched.addAll(measures.paths(Lever.ARC_WEDGE).keySet());
        return touched;
    }

    private List<BaseNetwork.Use> uses() {
        var list = new ArrayList<BaseNetwork.Use>();
        for (int u = 0; u < market.uses().size(); u++) {
            Use use = market.uses().get(u);
            Node node = market.nodes().get(use.node());
            list.add(new BaseNetwork.Use(
                    node.form().id(),
                    node.region().code(),
                    use.sector(),
                    use.baseUse() * MONTHS,
                    network.useFigures(u)));
        }
        return list;
    }
}
