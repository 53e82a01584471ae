package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Quantity;
import org.orebridge.market.Stockpile;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.WayResult;

/// What one way of answering does to each region, and by which release rules.
final class WayAssembly {

    /// Share of a stock below which it counts as used up.
    private static final double USED_UP = 1e-6;

    private final StudyCase central;
    private final Baseline baseline;
    private final Draws draws;

    WayAssembly(StudyCase central, Baseline baseline, Draws draws) {
        this.central = central;
        this.baseline = baseline;
        this.draws = draws;
    }

    WayResult of(WayRun run) {
        return switch (run.replay()) {
            case Replay.Stopped stopped ->
                WayResult.failed(run.way(), "Month %d: %s".formatted(stopped.month() + 1, stopped.reason()));
            case Replay.Completed completed -> completed(run, completed);
        };
    }

    private WayResult completed(WayRun run, Replay.Completed completed) {
        Course course = completed.course();
        var ledger = new Ledger(central, completed, baseline);
        List<Party> parties = central.setup().parties();
        var others = new ArrayList<RegionResult>();
        course.market().regions().stream()
                .filter(region -> parties.stream().noneMatch(party -> party.contains(region)))
                .forEach(region -> others.add(ledger.other(region)));
        others.add(ledger.world());
        return new WayResult(
                run.way(),
                Status.ANSWERED,
                Optional.empty(),
                profile(completed),
                parties.stream()
                        .map(party -> draws.withBands(run.way(), party, ledger.party(party)))
                        .toList(),
                others,
                new ReleaseSchedule(course, central.setup().monthsReported()).releases(),
                run.game().map(PlayedGame::all).orElse(List.of()));
    }

    /// The rule of each party at the first belief, and at later ones where it changes while there is something left.
    private SortedMap<String, String> profile(Replay.Completed completed) {
        var lots = new TreeMap<String, List<Integer>>();
        List<Stockpile> stockpiles = central.market().stockpiles();
        for (int g = 0; g < stockpiles.size(); g++) {
            lots.computeIfAbsent(party(stockpiles.get(g).owner()), _ -> new ArrayList<>())
                    .add(g);
        }
        var profile = new TreeMap<String, String>();
        lots.forEach((owner, own) -> profile.put(owner, rules(completed, own)));
        return profile;
    }

    /// The party that a holder belongs to, by its id.
    private String party(Region holder) {
        return central.setup().parties().stream()
                .filter(party -> party.contains(holder))
                .findFirst()
                .map(Party::id)
                .orElse(holder.code());
    }

    /// All lots of a party are under one rule, told at the price of the first.
    private String rules(Replay.Completed completed, List<Integer> lots) {
        var rules = new ArrayList<String>();
        for (Replay.Stage stage : completed.stages()) {
            String rule = stage.rules().get(lots.getFirst()).toString();
            if (rules.isEmpty()) {
                rules.add(rule);
            } else if (!rules.getLast().endsWith(rule)
                    && lots.stream().anyMatch(g -> isLeft(completed.course(), g, stage.month()))) {
                rules.add("from month %d %s".formatted(stage.month() + 1, rule));
            }
        }
        return String.join(", ", rules);
    }

    /// Whether anything of a lot may still be released at the beginning of a month.
    private boolean isLeft(Course course, int lot, int month) {
        Stockpile pile = central.market().stockpiles().get(lot);
        double left = course.mean(Quantity.STOCKPILE, lot, month - 1);
        return left - pile.floor() > USED_UP * pile.fullest();
    }
}
