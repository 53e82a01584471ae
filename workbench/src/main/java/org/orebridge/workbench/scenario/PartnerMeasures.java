package org.orebridge.workbench.scenario;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.orebridge.core.Party;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;

/// What partners do to each other: restrict exports, or lift every restriction.
public final class PartnerMeasures {

    private final Market market;
    private final List<Party> partners;

    public PartnerMeasures(Market market, List<Party> partners) {
        this.market = market;
        this.partners = List.copyOf(partners);
    }

    /// Adds to the measures that partners withhold a share of base flows from each other, from month 0 on.
    ///
    /// @param withheld share of base flows, 0 to 1; routes not used at rest are shut
    public Measures restricting(Measures measures, double withheld) {
        return restricting(measures, withheld, _ -> true);
    }

    /// The same on some of the routes between partners.
    public Measures restricting(Measures measures, double withheld, IntPredicate arcs) {
        SortedMap<Integer, Path> ceilings = new TreeMap<>(measures.paths(Lever.ARC_CEILING));
        for (int a = 0; a < market.arcs().size(); a++) {
            if (between(a) && !within(a) && arcs.test(a)) {
                Path own = Path.constant((1 - withheld) * market.arcs().get(a).baseFlow());
                ceilings.merge(a, own, PartnerMeasures::lower);
            }
        }
        return measures.with(Lever.ARC_CEILING, ceilings);
    }

    /// Takes from the measures all that stands between partners: bans, licences, quotas, caps and charges.
    public Measures standstill(Measures measures) {
        return standstill(measures, _ -> true);
    }

    /// The same on some of the routes between partners.
    public Measures standstill(Measures measures, IntPredicate arcs) {
        IntPredicate lifted = a -> between(a) && arcs.test(a);
        var left = new Measures(
                measures.paths(),
                measures.licences().stream()
                        .map(l -> l.withArcs(without(l.arcs(), lifted)))
                        .filter(l -> !l.arcs().isEmpty())
                        .toList(),
                measures.quotas().stream()
                        .map(q -> new Measures.Quota(
                                q.name(),
                                without(q.arcs(), lifted),
                                q.from(),
                                q.until(),
                                q.accrual(),
                                q.carryOver(),
                                q.cuts()))
                        .filter(q -> !q.arcs().isEmpty())
                        .toList(),
                measures.transshipments().stream()
                        .map(c -> new Measures.Transshipment(c.name(), without(c.arcs(), lifted), c.cap()))
                        .filter(c -> !c.arcs().isEmpty())
                        .toList());
        for (Lever lever : List.of(Lever.ARC_CEILING, Lever.ARC_WEDGE, Lever.ARC_TARIFF, Lever.ARC_EXPORT_TAX)) {
            left = left.with(lever, without(left.paths(lever), lifted));
        }
        return left;
    }

    private boolean between(int arc) {
        return exporter(arc).isPresent() && importer(arc).isPresent();
    }

    /// Whether an arc joins two members of one group: what is no border between partners.
    private boolean within(int arc) {
        return exporter(arc).equals(importer(arc));
    }

    private Optional<Party> exporter(int arc) {
        return partner(market.arcs().get(arc).from());
    }

    private Optional<Party> importer(int arc) {
        return partner(market.arcs().get(arc).to());
    }

    private Optional<Party> partner(int node) {
        return partners.stream()
                .filter(p -> p.contains(market.nodes().get(node).region()))
                .findFirst();
    }

    private static SortedMap<Integer, Path> without(SortedMap<Integer, Path> byArc, IntPredicate lifted) {
        var left = new TreeMap<>(byArc);
        left.keySet().removeIf(lifted::test);
        return left;
    }

    private static List<Integer> without(List<Integer> arcs, IntPredicate lifted) {
        return arcs.stream().filter(a -> !lifted.test(a)).toList();
    }

    private static Path lower(Path a, Path b) {
        int last = Math.max(a.settled(), b.settled());
        var values = new double[last + 1];
        for (int t = 0; t <= last; t++) {
            values[t] = Math.min(a.at(t), b.at(t));
        }
        return Path.of(values);
    }
}
