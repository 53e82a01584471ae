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
/// @param arcWedge USD/t on top of an arc's cost, by arc
/// @param arcTariff share of the CIF value on top of that at rest, by arc
public record Measures(
        SortedMap<Integer, Path> arcCeiling,
        List<Licence> licences,
        List<Quota> quotas,
        List<Transshipment> transshipments,
        SortedMap<Integer, Path> activityFactor,
        SortedMap<Integer, Path> demandFactor,
        SortedMap<Integer, Path> workingStockFactor,
        SortedMap<Integer, Path> arcWedge,
        SortedMap<Integer, Path> arcTariff) {

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
                arcTariff);
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
                arcTariff);
    }

    /// Approvals of one destination as a queue: what is approved and not shipped carries over.
    ///
    /// From the announcement until it takes effect the arcs stay open up to their ceilings (front-loading:
    /// give those in `arcCeiling`); from then on nothing moves without an approval.
    ///
    /// @param name unique among the licences
    /// @param arcs the arcs to that destination
    /// @param effective first month in which an approval is needed
    /// @param expires first month in which none is needed any more; {@link Integer#MAX_VALUE} if never
    /// @param approvals t approved in each month (zero while the first applications are processed)
    public record Licence(String name, List<Integer> arcs, int effective, int expires, Path approvals) {
        public Licence {
            arcs = List.copyOf(arcs);
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
