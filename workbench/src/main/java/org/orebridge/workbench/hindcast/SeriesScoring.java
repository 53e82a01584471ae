package org.orebridge.workbench.hindcast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.event.Observation;
import org.orebridge.workbench.hindcast.event.Subject;
import org.orebridge.workbench.hindcast.result.ObservedMonth;
import org.orebridge.workbench.hindcast.result.PathMonth;
import org.orebridge.workbench.hindcast.result.Rival;
import org.orebridge.workbench.hindcast.result.RivalScore;
import org.orebridge.workbench.hindcast.result.Score;
import org.orebridge.workbench.hindcast.result.SeriesScore;
import org.orebridge.workbench.hindcast.score.Forecast;
import org.orebridge.workbench.hindcast.score.Mixture;

/// Scores what was predicted of one price or charge against what was observed of it.
final class SeriesScoring {

    private static final int LEAST_FOR_A_PEAK = 3;

    private final Event event;
    private final LogScale scale;
    private final Ensemble ensemble;
    private final Rivals rivals;
    private final double usualVolatility;

    SeriesScoring(Event event, LogScale scale, Ensemble ensemble, Rivals rivals, double usualVolatility) {
        this.event = event;
        this.scale = scale;
        this.ensemble = ensemble;
        this.rivals = rivals;
        this.usualVolatility = usualVolatility;
    }

    SeriesScore score() {
        List<Observation> scored = scored();
        var rivalScores = new ArrayList<RivalScore>();
        for (Rival rival : Rival.values()) {
            rivalScore(rival, scored).ifPresent(rivalScores::add);
        }
        return new SeriesScore(
                scale.series().id(),
                scale.series().label(),
                what(scale.series().subject()),
                scale.series().unit().word(),
                scale.series().sources(),
                scale.series().assumed(),
                scale.anchor(),
                scale.anchored(),
                IntStream.range(0, event.months()).mapToObj(this::path).toList(),
                scored.stream().map(this::month).toList(),
                score(scored, this::engine),
                rivalScores,
                peak(scored));
    }

    private static String what(Subject subject) {
        return switch (subject) {
            case Subject.Charge charge -> charge.contract() ? "benchmark-charge" : "treatment-charge";
            case Subject.Price price -> "price";
            case Subject.Volume volume -> "volume";
        };
    }

    /// Observations with a value, from the start on.
    private List<Observation> scored() {
        return scale.series().observations().stream()
                .filter(o -> o.value().isPresent() && !o.month().isBefore(event.start()))
                .toList();
    }

    private double observed(Observation at) {
        return scale.log(at.value().orElseThrow());
    }

    // ------------------------------------------------------------ the engine

    private Forecast engine(Observation at) {
        return forecast(event.monthOf(at.month()), at.months());
    }

    /// The draws' logarithms, or the central one where nothing was drawn, each with the ordinary movement of the price
    /// around it: what moved it before the event goes on.

    private Forecast forecast(int month, int months) {
        List<Predicted> all = ensemble.drawn().isEmpty() ? List.of(ensemble.central()) : ensemble.drawn();
        return Mixture.of(
                scale.ordinaryMovement(event.start(), event.calendarOf(month), usualVolatility),
                all.stream().mapToDouble(p -> log(p, month, months)).toArray());
    }

    private double log(Predicted predicted, int month, int months) {
        double[] levels = predicted.of(scale.series().id());
        double mean = IntStream.range(month, month + months)
                .mapToDouble(t -> scale.value(levels[t]))
                .average()
                .orElseThrow();
        return scale.log(mean);
    }

    /// Mean of predicted less observed logarithms, for each draw.
    double[] bias() {
        return ensemble.drawn().stream()
                .mapToDouble(p -> scored().stream()
                        .mapToDouble(o -> log(p, event.monthOf(o.month()), o.months()) - observed(o))
                        .average()
                        .orElse(0))
                .toArray();
    }

    private PathMonth path(int month) {
        Forecast forecast = forecast(month, 1);
        double one = scale.ofLog(forecast.quantile(Forecast.LOW));
        double other = scale.ofLog(forecast.quantile(Forecast.HIGH));
        return new PathMonth(
                event.calendarOf(month),
                scale.ofLog(log(ensemble.central(), month, 1)),
                Math.min(one, other),
                scale.ofLog(forecast.median()),
                Math.max(one, other));
    }

    private ObservedMonth month(Observation at) {
        Forecast forecast = engine(at);
        PathMonth path = path(event.monthOf(at.month()));
        var quoted = at.value().orElseThrow();
        return new ObservedMonth(
                at.month(),
                quoted.low(),
                quoted.high(),
                scale.ofLog(forecast.median()),
                path.low(),
                path.high(),
                forecast.median() - observed(at),
                forecast.crps(observed(at)),
                forecast.covers(observed(at)));
    }

    // ------------------------------------------------------------ scores

    private Score score(List<Observation> at, Function<Observation, Forecast> forecast) {
        double error = 0;
        double bias = 0;
        double crps = 0;
        int covered = 0;
        for (Observation o : at) {
            Forecast f = forecast.apply(o);
            double miss = f.median() - observed(o);
            error += Math.abs(miss) / at.size();
            bias += miss / at.size();
            crps += f.crps(observed(o)) / at.size();
            covered += f.covers(observed(o)) ? 1 : 0;
        }
        return new Score(at.size(), error, bias, crps, covered);
    }

    private Optional<RivalScore> rivalScore(Rival rival, List<Observation> scored) {
        List<Observation> answered = scored.stream()
                .filter(o -> rivals.forecast(rival, o).isPresent())
                .toList();
        return answered.isEmpty()
                ? Optional.empty()
                : Optional.of(new RivalScore(
                        rival,
                        score(answered, o -> rivals.forecast(rival, o).orElseThrow()),
                        score(answered, this::engine)));
    }

    private Optional<SeriesScore.Peak> peak(List<Observation> scored) {
        if (scored.size() < LEAST_FOR_A_PEAK) {
            return Optional.empty();
        }
        return Optional.of(new SeriesScore.Peak(
                highest(scored, this::observed), highest(scored, o -> engine(o).median())));
    }

    private static YearMonth highest(List<Observation> scored, Function<Observation, Double> value) {
        return scored.stream()
                .max(Comparator.comparing(value))
                .map(Observation::month)
                .orElseThrow();
    }
}
