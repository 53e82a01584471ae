package org.orebridge.market;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is done to a market, month by month: everything in which it differs from rest.
///
/// Keys are indices into the lists of the {@link Market}; what is not named stays as at rest.
///
/// @param arcCeiling t/month by arc: bans (0) and shares of the base flow; the lower of this and the arc's own applies
/// @param licences arcs that need approvals
/// @param quotas accounts that exports are charged to
/// @param transshipments constant caps on re-export
/// @param activityFactor share of base capacity by activity: outage below 1, addition above 1
/// @param demandFactor share of base use by use
/// @param workingStockFactor multiple of the wanted working stock by storage: hoarding above 1
/// @param arcWedge USD/t of export duty by arc, on top of its cost; the exporter's treasury gets it
/// @param arcTariff share of the CIF value on top of that at rest, by arc
/// @param arcExportTax share of the price at the exporter's border by arc; the exporter's treasury gets it
/// @param activityCredit USD/t that an activity's joint products outside the market earn on top of rest, by activity
/// @param activityFloor t/month below which an activity does not go, by activity; a ceiling below it wins
public record Measures(
        SortedMap<Integer, Path> arcCeiling,
        List<Licence> licences,
        List<Quota> quotas,
        List<Transshipment> transshipments,
        SortedMap<Integer, Path> activityFactor,
        SortedMap<Integer, Path> demandFactor,
        SortedMap<Integer, Path> workingStockFactor,
        SortedMap<Integer, Path> arcWedge,
        SortedMap<Integer, Path> arcTariff,
        SortedMap<Integer, Path> arcExportTax,
        SortedMap<Integer, Path> activityCredit,
        SortedMap<Integer, Path> activityFloor) {

    /// Nothing is done.
    public static final Measures NONE = new Measures(
            new TreeMap<>(),
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>());

    public Measures {
        arcCeiling = Collections.unmodifiableSortedMap(new TreeMap<>(arcCeiling));
        licences = List.copyOf(licences);
        quotas = List.copyOf(quotas);
        transshipments = List.copyOf(transshipments);
        activityFactor = Collections.unmodifiableSortedMap(new TreeMap<>(activityFactor));
        demandFactor = Collections.unmodifiableSortedMap(new TreeMap<>(demandFactor));
        workingStockFactor = Collections.unmodifiableSortedMap(new TreeMap<>(workingStockFactor));
        arcWedge = Collections.unmodifiableSortedMap(new TreeMap<>(arcWedge));
        arcTariff = Collections.unmodifiableSortedMap(new TreeMap<>(arcTariff));
        arcExportTax = Collections.unmodifiableSortedMap(new TreeMap<>(arcExportTax));
        activityCredit = Collections.unmodifiableSortedMap(new TreeMap<>(activityCredit));
        activityFloor = Collections.unmodifiableSortedMap(new TreeMap<>(activityFloor));
    }

    /// Measures that leave by-product credits and minimum runs as at rest.
    public Measures(
            SortedMap<Integer, Path> arcCeiling,
            List<Licence> licences,
            List<Quota> quotas,
            List<Transshipment> transshipments,
            SortedMap<Integer, Path> activityFactor,
            SortedMap<Integer, Path> demandFactor,
            SortedMap<Integer, Path> workingStockFactor,
            SortedMap<Integer, Path> arcWedge,
            SortedMap<Integer, Path> arcTariff,
            SortedMap<Integer, Path> arcExportTax) {
        this(
                arcCeiling,
                licences,
                quotas,
                transshipments,
                activityFactor,
                demandFactor,
                workingStockFactor,
                arcWedge,
                arcTariff,
                arcExportTax,
                new TreeMap<>(),
                new TreeMap<>());
    }

    /// Whether nobody could tell from what is done in this month which of the two is the case.
    public boolean sameIn(Measures other, int month) {
        return sameIn(arcCeiling, other.arcCeiling, month, Double.POSITIVE_INFINITY)
                && sameIn(activityFactor, other.activityFactor, month, 1)
                && sameIn(demandFactor, other.demandFactor, month, 1)
                && sameIn(workingStockFactor, other.workingStockFactor, month, 1)
                && sameIn(arcWedge, other.arcWedge, month, 0)
                && sameIn(arcTariff, other.arcTariff, month, 0)
                && sameIn(arcExportTax, other.arcExportTax, month, 0)
                && sameIn(activityCredit, other.activityCredit, month, 0)
                && sameIn(activityFloor, other.activityFloor, month, 0)
                && licencesIn(month).equals(other.licencesIn(month))
                && quotasIn(month).equals(other.quotasIn(month))
                && capsIn(month).equals(other.capsIn(month));
    }

    /// Whether nothing is done in this month but what is done in all months alike.
    public boolean isAtRestIn(int month) {
        return isAtRest(arcCeiling, month, Double.POSITIVE_INFINITY)
                && isAtRest(activityFactor, month, 1)
                && isAtRest(demandFactor, month, 1)
                && isAtRest(workingStockFactor, month, 1)
                && isAtRest(arcWedge, month, 0)
                && isAtRest(arcTariff, month, 0)
                && isAtRest(arcExportTax, month, 0)
                && isAtRest(activityCredit, month, 0)
                && isAtRest(activityFloor, month, 0)
                && licences.stream().noneMatch(l -> l.binds(month))
                && quotas.stream().noneMatch(q -> q.binds(month));
    }

    private static boolean isAtRest(SortedMap<Integer, Path> paths, int month, double atRest) {
        return paths.values().stream().allMatch(path -> path.at(month) == atRest || path.settled() == 0);
    }

    private static boolean sameIn(SortedMap<Integer, Path> a, SortedMap<Integer, Path> b, int month, double atRest) {
        var keys = new java.util.TreeSet<>(a.keySet());
        keys.addAll(b.keySet());
        for (int key : keys) {
            if (at(a, key, month, atRest) != at(b, key, month, atRest)) {
                return false;
            }
        }
        return true;
    }

    /// Value of a path in a month, or what holds at rest where there is none.
    static double at(SortedMap<Integer, Path> paths, int key, int month, double atRest) {
        Path path = paths.get(key);
        return path == null ? atRest : path.at(month);
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

    public Measures withArcCeiling(SortedMap<Integer, Path> other) {
        return new Measures(
                other,
                licences,
                quotas,
                transshipments,
                activityFactor,
                demandFactor,
                workingStockFactor,
                arcWedge,
                arcTariff,
                arcExportTax,
                activityCredit,
                activityFloor);
    }

    /// With other factors of capacity by activity.
    public Measures withActivityFactor(SortedMap<Integer, Path> other) {
        return new Measures(
                arcCeiling,
                licences,
                quotas,
                transshipments,
                other,
                demandFactor,
                workingStockFactor,
                arcWedge,
                arcTariff,
                arcExportTax,
                activityCredit,
                activityFloor);
    }

    /// With other minimum runs by activity.
    public Measures withActivityFloor(SortedMap<Integer, Path> other) {
        return new Measures(
                arcCeiling,
                licences,
                quotas,
                transshipments,
                activityFactor,
                demandFactor,
                workingStockFactor,
                arcWedge,
                arcTariff,
                arcExportTax,
                activityCredit,
                other);
    }

    /// With other credits of joint products by activity.
    public Measures withActivityCredit(SortedMap<Integer, Path> other) {
        return new Measures(
                arcCeiling,
                licences,
                quotas,
                transshipments,
                activityFactor,
                demandFactor,
                workingStockFactor,
                arcWedge,
                arcTariff,
                arcExportTax,
                other,
                activityFloor);
    }

    /// With other multiples of the wanted working stock by storage.
    public Measures withWorkingStockFactor(SortedMap<Integer, Path> other) {
        return new Measures(
                arcCeiling,
                licences,
                quotas,
                transshipments,
                activityFactor,
                demandFactor,
                other,
                arcWedge,
                arcTariff,
                arcExportTax,
                activityCredit,
                activityFloor);
    }

    public Measures withArcWedge(SortedMap<Integer, Path> other) {
        return new Measures(
                arcCeiling,
                licences,
                quotas,
                transshipments,
                activityFactor,
                demandFactor,
                workingStockFactor,
                other,
                arcTariff,
                arcExportTax,
                activityCredit,
                activityFloor);
    }

    /// Approvals of one destination as a queue: what is approved and not shipped carries over until it lapses.
    ///
    /// From the announcement until it takes effect the arcs stay open up to their ceilings (front-loading:
    /// give those in `arcCeiling`); from then on nothing moves without an approval.
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
