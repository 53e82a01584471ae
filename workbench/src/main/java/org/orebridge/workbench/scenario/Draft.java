package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;

/// Measures in the making: where several act on one element, the strictest ceiling, the sum of the charges and the
/// product of the factors count.
final class Draft {

    private final int last;
    private final Map<Lever, SortedMap<Integer, Path>> paths = new EnumMap<>(Lever.class);
    private final List<Measures.Licence> licences = new ArrayList<>();
    private final List<Measures.Quota> quotas = new ArrayList<>();
    private final List<Measures.Transshipment> transshipments = new ArrayList<>();

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
        put(Lever.ARC_CEILING, arc, byMonth, Math::min);
    }

    void factorOfActivity(int activity, IntToDoubleFunction byMonth) {
        put(Lever.ACTIVITY_FACTOR, activity, byMonth, (a, b) -> a * b);
    }

    void creditOfActivity(int activity, IntToDoubleFunction byMonth) {
        put(Lever.ACTIVITY_CREDIT, activity, byMonth, Double::sum);
    }

    void floorOfActivity(int activity, IntToDoubleFunction byMonth) {
        put(Lever.ACTIVITY_FLOOR, activity, byMonth, Math::max);
    }

    void factorOfDemand(int use, IntToDoubleFunction byMonth) {
        put(Lever.DEMAND_FACTOR, use, byMonth, (a, b) -> a * b);
    }

    void factorOfWorkingStock(int storage, IntToDoubleFunction byMonth) {
        put(Lever.WORKING_STOCK_FACTOR, storage, byMonth, (a, b) -> a * b);
    }

    void wedge(int arc, IntToDoubleFunction byMonth) {
        put(Lever.ARC_WEDGE, arc, byMonth, Double::sum);
    }

    void exportTax(int arc, IntToDoubleFunction byMonth) {
        put(Lever.ARC_EXPORT_TAX, arc, byMonth, Double::sum);
    }

    void tariff(int arc, IntToDoubleFunction byMonth) {
        put(Lever.ARC_TARIFF, arc, byMonth, Double::sum);
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

    private void put(Lever lever, int index, IntToDoubleFunction byMonth, DoubleBinaryOperator both) {
        paths.computeIfAbsent(lever, _ -> new TreeMap<>())
                .merge(index, path(byMonth), (old, more) -> path(t -> both.applyAsDouble(old.at(t), more.at(t))));
    }

    Measures finish() {
        return new Measures(paths, licences, quotas, transshipments);
    }
}
