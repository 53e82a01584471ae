package org.orebridge.market;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What is done to a market, month by month: everything in which it differs from rest.
///
/// @param paths what each lever is set to, by index into the list of the {@link Market} that it acts on; what is not
/// named stays as at rest
/// @param licences arcs that need approvals
/// @param quotas accounts that exports are charged to
/// @param transshipments constant caps on re-export
public record Measures(
        Map<Lever, SortedMap<Integer, Path>> paths,
        List<Licence> licences,
        List<Quota> quotas,
        List<Transshipment> transshipments) {

    /// Nothing is done.
    public static final Measures NONE = new Measures(Map.of(), List.of(), List.of(), List.of());

    /// What can be set to a path, and its value at rest.
    public enum Lever {
        /// t/month by arc: bans (0) and shares of the base flow; the lower of this and the arc's own applies.
        ARC_CEILING(Double.POSITIVE_INFINITY),
        /// Share of base capacity by activity: outage below 1, addition above 1.
        ACTIVITY_FACTOR(1),
        /// Share of base use by use.
        DEMAND_FACTOR(1),
        /// Multiple of the wanted working stock by storage: hoarding above 1.
        WORKING_STOCK_FACTOR(1),
        /// USD/t of export duty by arc, on top of its cost; the exporter's treasury gets it.
        ARC_WEDGE(0),
        /// Share of the CIF value on top of that at rest, by arc.
        ARC_TARIFF(0),
        /// Share of the price at the exporter's border by arc; the exporter's treasury gets it.
        ARC_EXPORT_TAX(0),
        /// USD/t that an activity's joint products outside the market earn on top of rest, by activity.
        ACTIVITY_CREDIT(0),
        /// t/month below which an activity does not go, by activity; a ceiling below it wins.
        ACTIVITY_FLOOR(0);

        private final double atRest;

        Lever(double atRest) {
            this.atRest = atRest;
        }
    }

    public Measures {
        var all = new EnumMap<Lever, SortedMap<Integer, Path>>(Lever.class);
        for (Lever lever : Lever.values()) {
            all.put(
                    lever,
                    Collections.unmodifiableSortedMap(
                            new TreeMap<>(paths.getOrDefault(lever, Collections.emptySortedMap()))));
        }
        paths = Collections.unmodifiableMap(all);
        licences = List.copyOf(licences);
        quotas = List.copyOf(quotas);
        transshipments = List.copyOf(transshipments);
    }

    /// The same with a lever set to other paths.
    public Measures with(Lever lever, SortedMap<Integer, Path> other) {
        var changed = new EnumMap<>(paths);
        changed.put(lever, other);
        return new Measures(changed, licences, quotas, transshipments);
    }

    /// What a lever is set to, by index; empty where it is at rest.
    public SortedMap<Integer, Path> paths(Lever lever) {
        return paths.getOrDefault(lever, Collections.emptySortedMap());
    }

    /// Value of a lever in a month.
    double at(Lever lever, int index, int month) {
        Path path = paths(lever).get(index);
        return path == null ? lever.atRest : path.at(month);
    }

    /// Whether nobody could tell from what is done in this month which of the two is the case.
    public boolean sameIn(Measures other, int month) {
        return Arrays.stream(Lever.values()).allMatch(lever -> sameIn(lever, other, month))
                && licencesIn(month).equals(other.licencesIn(month))
                && quotasIn(month).equals(other.quotasIn(month))
                && capsIn(month).equals(other.capsIn(month));
    }

    private boolean sameIn(Lever lever, Measures other, int month) {
        return Stream.concat(paths(lever).keySet().stream(), other.paths(lever).keySet().stream())
                .allMatch(index -> at(lever, index, month) == other.at(lever, index, month));
    }

    /// Whether nothing is done in this month but what is done in all months alike.
    public boolean isAtRestIn(int month) {
        return Arrays.stream(Lever.values()).allMatch(lever -> isAtRestIn(lever, month))
                && licences.stream().noneMatch(l -> l.binds(month))
                && quotas.stream().noneMatch(q -> q.binds(month));
    }

    private boolean isAtRestIn(Lever lever, int month) {
        return paths(lever).values().stream().allMatch(path -> path.at(month) == lever.atRest || path.settled() == 0);
    }

    private List<List<Object>> licencesIn(int month) {
        return licences.stream()
                .filter(l -> l.binds(month))
                .map(l -> List.<Object>of(l.name(), l.arcs(), l.approvals().at(month), l.validity()))
                .toList();
    }

    private List<List<Object>> quotasIn(int month) {
        return quotas.stream()
                .filter(q -> q.binds(month))
                .map(q -> List.<Object>of(
                        q.name(),
                        q.arcs(),
                        q.accrual().at(month),
                        q.carryOver(),
                        q.cuts().contains(month)))
                .toList();
    }

    private List<List<Object>> capsIn(int month) {
        return transshipments.stream()
                .map(c -> List.<Object>of(c.name(), c.arcs(), c.cap().at(month)))
                .toList();
    }

    /// Approvals of one destination as a queue: what is approved and not shipped carries over until it lapses.
    ///
    /// From the announcement until it takes effect the arcs stay open up to their ceilings (front-loading:
    /// give those as {@link Lever#ARC_CEILING}); from then on nothing moves without an approval.
    ///
    /// @param name unique among the licences
    /// @param arcs the arcs to that destination
    /// @param effective first month in which an approval is needed
    /// @param expires first month in which none is needed any more; {@link Integer#MAX_VALUE} if never
    /// @param approvals t approved in each month (zero while the first applications are processed)
    /// @param validity months after that of an approval in which it can still be used; MAX_VALUE = for ever
    public record Licence(String name, List<Integer> arcs, int effective, int expires, Path approvals, int validity) {
        public Licence {
            arcs = List.copyOf(arcs);
            Require.notNegative(validity, "validity", name);
        }

        /// The same queue for some of its arcs.
        public Licence withArcs(List<Integer> other) {
            return new Licence(name, other, effective, expires, approvals, validity);
        }

        /// Whether an approval that is not used is lost after some time.
        boolean lapses() {
            return validity < Integer.MAX_VALUE;
        }

        boolean binds(int month) {
            return month >= effective && month < expires;
        }
    }

    /// An export account: accrues monthly, exports draw on it.
    ///
    /// @param name unique among the quotas
    /// @param arcs the arcs charged to it
    /// @param from first month in which it binds
    /// @param until first month in which it no longer binds
    /// @param accrual t that accrue in each month
    /// @param carryOver whether what is not used carries to the next month; not beyond a cut
    /// @param cuts months at whose beginning what is left lapses (year ends)
    public record Quota(
            String name, List<Integer> arcs, int from, int until, Path accrual, boolean carryOver, List<Integer> cuts) {
        public Quota {
            arcs = List.copyOf(arcs);
            cuts = List.copyOf(cuts);
        }

        boolean binds(int month) {
            return month >= from && month < until;
        }
    }

    /// A constant cap on what a third country may ship on to the targets.
    ///
    /// @param name unique among the caps
    /// @param arcs its arcs to the targets
    /// @param cap t/month in each month
    public record Transshipment(String name, List<Integer> arcs, Path cap) {
        public Transshipment {
            arcs = List.copyOf(arcs);
        }
    }
}
