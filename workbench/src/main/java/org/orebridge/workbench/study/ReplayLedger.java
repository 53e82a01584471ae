package org.orebridge.workbench.study;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Welfare;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.workbench.result.RegionResult;

/// Reads off a replay what it did to parties and to the world, and by which rules stocks were released.
final class ReplayLedger {

    private final Replay.Completed run;
    private final LossLedger losses;
    private final SortedMap<Region, Double> fromAbroad;

    ReplayLedger(StudyCase central, Baseline baseline, Replay.Completed run) {
        this.run = run;
        this.losses = LossLedger.of(run.course(), central.setup(), baseline);
        this.fromAbroad = Welfare.of(run.course()).fromAbroad();
    }

    Course course() {
        return run.course();
    }

    /// Against rest.
    RegionResult.Totals totals(Party party) {
        return losses.totals(party);
    }

    /// The same of all regions.
    RegionResult.Totals worldTotals() {
        return losses.worldTotals();
    }

    /// USD that plants abroad earn for a party, less what its own earn for owners abroad.
    double fromAbroad(Party party) {
        return party.members().stream()
                .mapToDouble(member -> fromAbroad.getOrDefault(member, 0.0))
                .sum();
    }

    /// At each change of belief, by name of the stock.
    List<SortedMap<String, String>> rules() {
        return run.stages().stream().map(this::rules).toList();
    }

    private SortedMap<String, String> rules(Replay.Stage stage) {
        var rules = new TreeMap<String, String>();
        for (int g = 0; g < stage.rules().size(); g++) {
            rules.put(
                    course().market().stockpiles().get(g).name(),
                    stage.rules().get(g).toString());
        }
        return rules;
    }
}
