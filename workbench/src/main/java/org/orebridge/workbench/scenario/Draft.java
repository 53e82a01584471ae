package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import org.orebridge.market.Measures;
import org.orebridge.market.Path;

/// Measures in the making: where several act on one element, the strictest ceiling, the sum of the charges and the
/// product of the factors count.
final class Draft {

    private final int last;
    private final SortedMap<Integer, Path> arcCeiling = new TreeMap<>();
    private final List<Measures.Licence> licences = new ArrayList<>();
    private final List<Measures.Quota> quotas = new ArrayList<>();
    private final List<Measures.Transshipment> transshipments = new ArrayList<>();
    private final SortedMap<Integer, Path> activityFactor = new TreeMap<>();
    private final SortedMap<Integer, Path> demandFactor = new TreeMap<>();
    private final SortedMap<Integer, Path> workingStockFactor = new TreeMap<>();
    private final SortedMap<Integer, Path> arcWedge = new TreeMap<>();
    private final SortedMap<Integer, Path> arcTariff = new TreeMap<>();
    private final SortedMap<Integer, Path> arcExportTax = new TreeMap<>();

    private final SortedMap<Integer, Path> activityCredit = new TreeMap<>();
    private final SortedMap<Integer, Path> activityFloor = new TreeMap<>();

    /// @param last a month from which nothing changes any more
    Draft(int last) {
        this.last = last;
    }

    Path path(IntToDoubleFunction byMonth) {
        var values = new double[last + 1];
        for (int t = 0; t <= last; t++) {
            values[t] = byMonth.applyAsDouble(t);
        }
        return Path.of(values);
    }

    void ceiling(int arc, IntToDoubleFunction byMonth) {
        put(arcCeiling, arc, byMonth, Math::min);
    }

    void factorOfActivity(int activity, IntToDoubleFunction byMonth) {
        put(activityFactor, activity, byMonth, (a, b) -> a * b);
    }

    void creditOfActivity(int activity, IntToDoubleFunction byMonth) {
        put(activityCredit, activity, byMonth, Double::sum);
    }

    void floorOfActivity(int activity, IntToDoubleFunction byMonth) {
        put(activityFloor, activity, byMonth, Math::max);
    }

    void factorOfDemand(int use, IntToDoubleFunction byMonth) {
        put(demandFactor, use, byMonth, (a, b) -> a * b);
    }

    void factorOfWorkingStock(int storage, IntToDoubleFunction byMonth) {
        put(workingStockFactor, storage, byMonth, (a, b) -> a * b);
    }

    void wedge(int arc, IntToDoubleFunction byMonth) {
        put(arcWedge, arc, byMonth, Double::sum);
    }

    void exportTax(int arc, IntToDoubleFunction byMonth) {
        put(arcExportTax, arc, byMonth, Double::sum);
    }

    void tariff(int arc, IntToDoubleFunction byMonth) {
        put(arcTariff, arc, byMonth, Double::sum);
    }

    void licence(Measures.Licence licence) {
        licences.add(licence);
    }

    void quota(Measures.Quota quota) {
        quotas.add(quota);
    }

    void transshipment(Measures.Transshipment cap) {
        transshipments.add(cap);
    }

    private void put(
            SortedMap<Integer, Path> paths, int index, IntToDoubleFunction byMonth, DoubleBinaryOperator both) {
        paths.merge(index, path(byMonth), (old, more) -> path(t -> both.applyAsDouble(old.at(t), more.at(t))));
    }

    Measures finish() {
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
                activityFloor);
    }
}
