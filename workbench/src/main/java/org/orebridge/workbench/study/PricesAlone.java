package org.orebridge.workbench.study;

import java.util.List;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.Way;

/// What a party pays in a shock if no government stock is released: the central course, without draws.
public final class PricesAlone {

    private PricesAlone() {}

    /// Price and price index of each form that the party has a market for; none where the solve failed or the network
    /// does not tell the party apart.
    public static List<MonthlySeries> of(StudyCase study, Party party) {
        WayRun run = WayRun.searched(
                study, Way.NO_STOCKS, new TreeMap<>(), new Equilibrium(), new Equilibrium(), Progress.SILENT);
        if (!(run.replay() instanceof Replay.Completed completed)) {
            return List.of();
        }
        Course course = completed.course();
        var months = new ReportedMonths(
                course.tree(), study.setup().monthsReported(), course.market().beta());
        return new PriceLedger(course, months).of(party);
    }
}
