package org.orebridge.workbench.study;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.market.Course;
import org.orebridge.market.Quantity;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.workbench.result.RegionResult;

/// Reads off a replay what it did to each party, to every other region and to the world.
final class PactLedger {

    private final List<Party> parties;
    private final ReplayLedger ledger;
    private final Course course;

    PactLedger(StudyCase central, Baseline baseline, Replay.Completed run) {
        this.parties = central.setup().parties();
        this.ledger = new ReplayLedger(central, baseline, run);
        this.course = run.course();
    }

    PactValue value() {
        List<PactValue.Figures> own = parties.stream().map(this::figures).toList();
        List<PactValue.Figures> others = course.market().regions().stream()
                .filter(region -> parties.stream().noneMatch(party -> party.contains(region)))
                .map(region -> figures(Party.of(region)))
                .toList();
        PactValue.Figures world = figures("", ledger.worldTotals(), 0);
        return new PactValue(
                own,
                others,
                world,
                ledger.rules(),
                released(),
                gap(Stream.concat(own.stream(), others.stream()).toList(), world));
    }

    private PactValue.Figures figures(Party party) {
        return figures(party.id(), ledger.totals(party), ledger.fromAbroad(party));
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
}
