package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Market;
import org.orebridge.workbench.report.Wording;

/// Gives plants of a market to their owners abroad.
public final class OwnershipMapping {

    private final Scenario scenario;
    private final Market market;

    private OwnershipMapping(Scenario scenario, Market market) {
        this.scenario = scenario;
        this.market = market;
    }

    /// @throws InvalidScenario if an activity is not there or has more than one whole owner
    public static Market owned(Scenario scenario, Market market) {
        return scenario.ownership().isEmpty() ? market : new OwnershipMapping(scenario, market).owned();
    }

    private Market owned() {
        var activities = new ArrayList<>(market.activities());
        for (Ownership ownership : scenario.ownership()) {
            for (int p : selected(ownership)) {
                activities.set(p, with(activities.get(p), ownership));
            }
        }
        return market.withActivities(activities);
    }

    private List<Integer> selected(Ownership ownership) {
        var found = new ArrayList<Integer>();
        var known = new TreeSet<String>();
        for (int p = 0; p < market.activities().size(); p++) {
            Activity activity = market.activities().get(p);
            if (activity.region().equals(ownership.country())) {
                known.addAll(Selection.names(activity));
                if (Selection.names(activity).contains(ownership.activity())) {
                    found.add(p);
                }
            }
        }
        if (found.isEmpty()) {
            throw InvalidScenario.of(
                    scenario.file(),
                    ownership.line(),
                    Wording.of(
                            "finding.no-activity",
                            Wording.country(ownership.country().code()),
                            ownership.activity()),
                    Nearest.maybe(ownership.activity(), known));
        }
        return found;
    }

    private Activity with(Activity activity, Ownership ownership) {
        SortedMap<Region, Double> owners = new TreeMap<>(activity.owners());
        owners.remove(activity.region());
        owners.merge(ownership.owner(), ownership.share(), Double::sum);
        double abroad =
                owners.values().stream().mapToDouble(Double::doubleValue).sum();
        if (abroad > 1 + 1e-9) {
            throw InvalidScenario.of(
                    scenario.file(),
                    ownership.line(),
                    Wording.of("finding.owners", activity.name(), MeasureMapping.whole(100 * abroad)),
                    Wording.of("maybe.two-entries"));
        }
        owners.put(activity.region(), Math.max(0, 1 - abroad));
        return activity.ownedBy(owners);
    }
}
