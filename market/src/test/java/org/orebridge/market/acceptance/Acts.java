package org.orebridge.market.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;

/// Measures of a test, put together one by one.
final class Acts {

    private final SortedMap<Integer, Path> ceiling = new TreeMap<>();
    private final List<Measures.Licence> licences = new ArrayList<>();
    private final List<Measures.Quota> quotas = new ArrayList<>();
    private final List<Measures.Transshipment> caps = new ArrayList<>();
    private final SortedMap<Integer, Path> activity = new TreeMap<>();
    private final SortedMap<Integer, Path> tariff = new TreeMap<>();
    private final SortedMap<Integer, Path> credit = new TreeMap<>();
    private final SortedMap<Integer, Path> floor = new TreeMap<>();

    static Acts none() {
        return new Acts();
    }

    Acts ban(int arc) {
        return ceiling(arc, Path.constant(0));
    }

    Acts ceiling(int arc, Path most) {
        ceiling.put(arc, most);
        return this;
    }

    Acts licence(int arc, int effective, Path approvals) {
        return licence(arc, effective, approvals, Integer.MAX_VALUE);
    }

    Acts licence(int arc, int effective, Path approvals, int validity) {
        licences.add(new Measures.Licence("licence", List.of(arc), effective, Integer.MAX_VALUE, approvals, validity));
        return this;
    }

    Acts quota(int arc, double monthly) {
        quotas.add(new Measures.Quota(
                "quota", List.of(arc), 0, Integer.MAX_VALUE, Path.constant(monthly), true, List.of()));
        return this;
    }

    Acts transshipment(int arc, double cap) {
        caps.add(new Measures.Transshipment("cap", List.of(arc), Path.constant(cap)));
        return this;
    }

    /// Share of base capacity of an activity, month by month.
    Acts capacity(int index, double... shares) {
        activity.put(index, Path.of(shares));
        return this;
    }

    /// USD/t more for the joint products of an activity.
    Acts credit(int index, double usdPerTonne) {
        credit.put(index, Path.constant(usdPerTonne));
        return this;
    }

    /// t/month below which an activity does not go.
    Acts floor(int index, double tonnes) {
        floor.put(index, Path.constant(tonnes));
        return this;
    }

    Acts tariff(int arc, double share) {
        tariff.put(arc, Path.constant(share));
        return this;
    }

    Measures measures() {
        return new Measures(
                Map.of(
                        Lever.ARC_CEILING, ceiling,
                        Lever.ACTIVITY_FACTOR, activity,
                        Lever.ARC_TARIFF, tariff,
                        Lever.ACTIVITY_CREDIT, credit,
                        Lever.ACTIVITY_FLOOR, floor),
                licences,
                quotas,
                caps);
    }
}
