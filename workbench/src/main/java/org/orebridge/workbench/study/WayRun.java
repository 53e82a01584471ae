package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RollingBeliefs;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.workbench.result.Way;

/// One way of answering a case, from the first belief to the end.
///
/// @param way which
/// @param replay what came of it
/// @param game the games played on the way, one a change of belief; empty where nobody plays
record WayRun(Way way, Replay replay, Optional<SelfInterest> game) {

    /// Runs a way with the rules chosen on the way: none, by self-interest, or together.
    ///
    /// @param before the ways run so far: what nobody releases and what each does alone is looked up there
    /// @param equilibrium for the run itself
    /// @param quick for weighing rules against each other
    static WayRun searched(
            StudyCase studyCase,
            Way way,
            SortedMap<Way, WayRun> before,
            Equilibrium equilibrium,
            Equilibrium quick,
            Progress progress) {
        return switch (way) {
            case NO_STOCKS ->
                new WayRun(
                        way, replay(studyCase, way, RuleChoice.always(none(studyCase)), equilibrium), Optional.empty());
            case ALONE, ALONE_RESTRICTING, STANDSTILL -> {
                var game = new SelfInterest(studyCase.players(), stages(before, Way.NO_STOCKS), quick, progress);
                yield new WayRun(way, replay(studyCase, way, game, equilibrium), Optional.of(game));
            }
            case SHARED_STOCKS, TOGETHER -> {
                List<List<ReleaseRule>> alone = stages(before, Way.ALONE).stream()
                        .map(Replay.Stage::rules)
                        .toList();
                var choice = new SharedInterest(
                        studyCase.setup().parties(),
                        family(studyCase),
                        alone,
                        CoalitionAccess.everybody(
                                studyCase.market().stockpiles().size()),
                        List.of(),
                        quick,
                        progress);
                yield new WayRun(way, replay(studyCase, way, choice, equilibrium), Optional.empty());
            }
        };
    }

    /// Runs a way with rules that nobody chooses on the way.
    static WayRun repeated(StudyCase studyCase, Way way, RuleChoice rules, Equilibrium equilibrium) {
        return new WayRun(way, replay(studyCase, way, rules, equilibrium), Optional.empty());
    }

    static List<Replay.Stage> stages(SortedMap<Way, WayRun> runs, Way way) {
        return Optional.ofNullable(runs.get(way))
                .map(WayRun::replay)
                .filter(Replay.Completed.class::isInstance)
                .map(replay -> ((Replay.Completed) replay).stages())
                .orElse(List.of());
    }

    private static Replay replay(StudyCase studyCase, Way way, RuleChoice choice, Equilibrium equilibrium) {
        try {
            return new RollingBeliefs(equilibrium).run(studyCase.unfolding(way), choice);
        } catch (Outcome.FailedSolve failed) {
            return new Replay.Stopped(
                    0,
                    "A solve of the release game failed: " + failed.getMessage(),
                    new Outcome.Diagnostics(0, 0, 0, Double.NaN, Double.NaN, 0));
        }
    }

    private static List<ReleaseRule> none(StudyCase studyCase) {
        return new ArrayList<>(
                Collections.nCopies(studyCase.market().stockpiles().size(), new ReleaseRule.None()));
    }

    /// One rule for all that each may choose from alone.
    static List<List<ReleaseRule>> family(StudyCase studyCase) {
        var family = new ArrayList<List<ReleaseRule>>();
        int size = studyCase.mapped().stocks().stream()
                .mapToInt(stock -> stock.rules().size())
                .min()
                .orElse(0);
        for (int r = 0; r < size; r++) {
            int rule = r;
            family.add(studyCase.mapped().stocks().stream()
                    .map(stock -> stock.rules().get(rule))
                    .toList());
        }
        return family;
    }

    /// How many solves a searched run takes, for progress.
    static int solves(StudyCase studyCase, Way way) {
        int stages = studyCase.mapped().beliefs().size();
        int profiles =
                studyCase.players().stream().mapToInt(p -> p.rules().size()).reduce(1, (a, b) -> a * b);
        return switch (way) {
            case NO_STOCKS -> 0;
            case ALONE, ALONE_RESTRICTING, STANDSTILL ->
                stages * (studyCase.players().isEmpty() ? 0 : profiles);
            case SHARED_STOCKS, TOGETHER ->
                studyCase.market().stockpiles().isEmpty()
                        ? 0
                        : stages * SharedInterest.schedules(family(studyCase).size());
        };
    }
}
