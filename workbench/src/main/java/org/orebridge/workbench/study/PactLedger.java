package org.orebridge.workbench.study;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Quantity;
import org.orebridge.market.Welfare;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.workbench.result.RegionResult;

/// Reads off a replay what it did to each party, to every other region and to the world.
final class PactLedger {

    private final StudyCase central;
    private final Replay.Completed run;
    private final Course course;
    private final LossLedger losses;
    private final SortedMap<Region, Double> fromAbroad;

    PactLedger(StudyCase central, Baseline baseline, Replay.Completed run) {
        this.central = central;
        this.run = run;
        this.course = run.course();
        var months = new ReportedMonths(
                course.tree(), central.setup().monthsReported(), course.market().beta());
        this.losses = new LossLedger(course, months, baseline);
        this.fromAbroad = Welfare.of(course).fromAbroad();
    }

    PactValue value() {
        List<Party> parties = central.setup().parties();
        List<PactValue.Figures> own = parties.stream().map(this::figures).toList();
        List<PactValue.Figures> others = course.market().regions().stream()
                .filter(region -> parties.stream().noneMatch(party -> party.contains(region)))
                .map(region -> figures(Party.of(region)))
                .toList();
        PactValue.Figures world = figures("", losses.worldTotals(), 0);
        return new PactValue(
                own,
                others,
                world,
                run.stages().stream().map(this::rules).toList(),
                released(),
                gap(Stream.concat(own.stream(), others.stream()).toList(), world));
    }

    private PactValue.Figures figures(Party party) {
        double abroad = party.members().stream()
                .mapToDouble(member -> fromAbroad.getOrDefault(member, 0.0))
                .sum();
        return figures(party.id(), losses.totals(party), abroad);
    }

    private static PactValue.Figures figures(String id, RegionResult.Totals totals, double abroad) {
        return new PactValue.Figures(
                id,
                totals.welfareChange().value(),
                abroad,
                totals.userLoss().value(),
                totals.valueAddedLow().value(),
                totals.valueAddedHigh().value());
    }

    private static double gap(List<PactValue.Figures> parts, PactValue.Figures world) {
        double gap = 0;
        for (var figure : List.<ToDoubleFunction<PactValue.Figures>>of(
                PactValue.Figures::welfare, PactValue.Figures::userLoss, PactValue.Figures::valueAddedHigh)) {
            double sum = parts.stream().mapToDouble(figure).sum();
            double size = parts.stream().mapToDouble(figure).map(Math::abs).sum();
            gap = Math.max(gap, size == 0 ? 0 : Math.abs(sum - figure.applyAsDouble(world)) / size);
        }
        return gap;
    }

    private double released() {
        double sum = 0;
        for (int g = 0; g < course.market().stockpiles().size(); g++) {
            for (int j = 0; j < course.market().stockpiles().get(g).access().size(); j++) {
                for (int k = 0; k < course.tree().size(); k++) {
                    sum += course.tree().probability(k)
                            * Math.max(0, course.at(Quantity.RELEASE, course.access(g, j), k));
                }
            }
        }
        return sum;
    }

    private SortedMap<String, String> rules(Replay.Stage stage) {
        var rules = new TreeMap<String, String>();
        for (int g = 0; g < stage.rules().size(); g++) {
            rules.put(
                    course.market().stockpiles().get(g).name(),
                    stage.rules().get(g).toString());
        }
        return rules;
    }
}
