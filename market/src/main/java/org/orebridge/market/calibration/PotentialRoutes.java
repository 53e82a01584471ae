package org.orebridge.market.calibration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orebridge.core.Form;
import org.orebridge.market.calibration.BaseYear.BaseArc;
import org.orebridge.market.calibration.BaseYear.Throughput;

/// Routes that were not used in the base year and could be in a shock.
///
/// A route is possible from any region that makes the form, ships it on or holds a surplus of it, to any
/// region that needs it. Left out are exporters that neither make nor ship it (their working stock serves
/// their own users) and importers that do not need it (they could only pass it on to where it can be sent at
/// once). Dropping all unused routes would be wrong: then nobody can turn to another supplier.
public final class PotentialRoutes {

    private PotentialRoutes() {}

    /// @param base nodes, activities, observed arcs and uses
    /// @return the base year with the possible routes after the observed ones, in order of exporter and importer;
    ///   freight and lag are those of the exporter's routes of that form, weighted by flow, else of the form's
    public static BaseYear added(BaseYear base) {
        Throughput throughput = base.throughput();
        Set<Long> known = new HashSet<>();
        base.arcs().forEach(a -> known.add(key(a.from(), a.to())));
        var arcs = new ArrayList<>(base.arcs());
        for (int i = 0; i < base.nodes().size(); i++) {
            boolean exporter = throughput.outputs()[i] > 0
                    || throughput.shipments()[i] > 0
                    || base.surplus().getOrDefault(i, 0.0) > 0;
            for (int j = 0; exporter && j < base.nodes().size(); j++) {
                boolean sameForm =
                        base.nodes().get(i).form().equals(base.nodes().get(j).form());
                if (sameForm && i != j && throughput.needs()[j] > 0 && !known.contains(key(i, j))) {
                    arcs.add(route(base, i, j));
                }
            }
        }
        return new BaseYear(base.nodes(), base.activities(), arcs, base.uses(), base.surplus());
    }

    private static long key(int from, int to) {
        return ((long) from << 32) | to;
    }

    private static BaseArc route(BaseYear base, int from, int to) {
        Form form = base.nodes().get(from).form();
        List<BaseArc> like = base.arcs().stream().filter(a -> a.from() == from).toList();
        if (like.isEmpty()) {
            like = base.arcs().stream()
                    .filter(a -> base.nodes().get(a.from()).form().equals(form))
                    .toList();
        }
        double flow = like.stream().mapToDouble(BaseArc::flow).sum();
        double lag = like.stream().mapToDouble(a -> a.flow() * a.lag()).sum();
        double freight = like.stream().mapToDouble(a -> a.flow() * a.freight()).sum();
        return new BaseArc(from, to, 0, flow > 0 ? (int) Math.round(lag / flow) : 0, flow > 0 ? freight / flow : 0);
    }
}
