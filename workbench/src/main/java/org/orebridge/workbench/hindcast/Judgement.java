package org.orebridge.workbench.hindcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.Rival;
import org.orebridge.workbench.hindcast.result.RivalScore;
import org.orebridge.workbench.hindcast.result.Score;
import org.orebridge.workbench.hindcast.result.SeriesScore;
import org.orebridge.workbench.hindcast.result.Trial;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.hindcast.result.Verdict;
import org.orebridge.workbench.hindcast.result.Verdict.Comparison;

/// Judges a trial over all events: each event counts the same, and within it each series.
final class Judgement {

    private final List<TrialScore> scores;
    private final Trial trial;

    private Judgement(List<EventScore> events, Trial trial) {
        this.trial = trial;
        this.scores = events.stream()
                .flatMap(e -> e.trials().stream())
                .filter(t -> t.trial() == trial)
                .toList();
    }

    static List<Verdict> verdicts(List<EventScore> events) {
        return Arrays.stream(Trial.values())
                .map(trial -> new Judgement(events, trial).verdict())
                .toList();
    }

    private Verdict verdict() {
        List<Comparison> comparisons = comparisons();
        boolean solved = scores.stream().allMatch(t -> t.failure().isEmpty());
        boolean rivals = Arrays.stream(Rival.values())
                .filter(Rival::counts)
                .allMatch(r -> comparisons.stream().anyMatch(c -> c.rival() == r));
        return new Verdict(
                trial,
                mean(Score::crps),
                mean(Score::error),
                comparisons,
                sum(Score::covered),
                sum(Score::observations),
                (int) scores.stream()
                        .flatMap(t -> t.directions().stream())
                        .filter(d -> d.hit())
                        .count(),
                scores.stream().mapToInt(t -> t.directions().size()).sum(),
                solved && rivals);
    }

    private double mean(ToDoubleFunction<Score> value) {
        return scores.stream()
                .filter(t -> !t.series().isEmpty())
                .mapToDouble(t -> t.series().stream()
                        .mapToDouble(s -> value.applyAsDouble(s.engine()))
                        .average()
                        .orElseThrow())
                .average()
                .orElse(Double.NaN);
    }

    private int sum(ToDoubleFunction<Score> value) {
        return (int) scores.stream()
                .flatMap(t -> t.series().stream())
                .mapToDouble(s -> value.applyAsDouble(s.engine()))
                .sum();
    }

    private List<Comparison> comparisons() {
        var all = new ArrayList<Comparison>();
        for (Rival rival : Rival.values()) {
            List<List<RivalScore>> byEvent = scores.stream()
                    .map(t -> t.series().stream()
                            .flatMap((SeriesScore s) -> s.rivals().stream())
                            .filter(r -> r.rival() == rival)
                            .toList())
                    .filter(found -> !found.isEmpty())
                    .toList();
            if (!byEvent.isEmpty()) {
                all.add(new Comparison(
                        rival,
                        mean(byEvent, r -> r.score().crps()),
                        mean(byEvent, r -> r.engine().crps()),
                        byEvent.size()));
            }
        }
        return all;
    }

    private static double mean(List<List<RivalScore>> byEvent, ToDoubleFunction<RivalScore> value) {
        return byEvent.stream()
                .mapToDouble(
                        found -> found.stream().mapToDouble(value).average().orElseThrow())
                .average()
                .orElseThrow();
    }
}
