package org.orebridge.market.calibration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    /// What is known of routes that are not in use.
    public interface KnownTerms {
        /// @param from node index of the exporter
        /// @param to node index of the importer
        Optional<Terms> between(int from, int to);
    }

    /// @param lag months of transit
    /// @param freight freight and duty, USD/t
    public record Terms(int lag, double freight) {}

    /// The base year with all possible routes, on terms like those of the routes in use.
    public static BaseYear added(BaseYear base) {
        return added(base, (from, to) -> Optional.empty());
    }

    /// @param base nodes, activities, observed arcs and uses
    /// @param terms freight and lag where they are known; elsewhere they are those of the exporter's routes in use,
    ///   weighted by flow, else of the form's
    /// @return the base year with the possible routes after the observed ones, in order of exporter and importer
    public static BaseYear added(BaseYear base, KnownTerms terms) {
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
                    arcs.add(route(base, i, j, terms));
                }
            }
        }
        return new BaseYear(base.nodes(), base.activities(), arcs, base.uses(), base.surplus());
    }

    private static long key(int from, int to) {
        return ((long) from << 32) | to;
    }

    private static BaseArc route(BaseYear base, int from, int to, KnownTerms terms) {
        Terms t = terms.between(from, to).orElseGet(() -> usualTerms(base, from));
        return new BaseArc(from, to, 0, t.lag(), t.freight());
    }

    private static Terms usualTerms(BaseYear base, int from) {
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
        return flow > 0 ? new Terms((int) Math.round(lag / flow), freight / flow) : new Terms(0, 0);
    }
}
