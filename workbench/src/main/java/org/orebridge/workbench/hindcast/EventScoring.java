package org.orebridge.workbench.hindcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.workbench.hindcast.event.Direction;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.event.Observation;
import org.orebridge.workbench.hindcast.event.Series;
import org.orebridge.workbench.hindcast.event.Subject;
import org.orebridge.workbench.hindcast.result.DirectionScore;
import org.orebridge.workbench.hindcast.result.PathMonth;
import org.orebridge.workbench.hindcast.result.SeriesScore;
import org.orebridge.workbench.hindcast.result.Trial;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.hindcast.result.TrialScore.Leaning;
import org.orebridge.workbench.hindcast.result.TrialScore.VolumePath;
import org.orebridge.workbench.hindcast.score.Forecast;
import org.orebridge.workbench.hindcast.score.RankCorrelation;
import org.orebridge.workbench.hindcast.score.Sample;

/// Scores what was predicted of an event against all that was observed of it.
final class EventScoring {

    /// Leanings shown: more would be noise.
    private static final int MOST_LEANINGS = 8;

    private static final int LEAST_DRAWS_FOR_LEANINGS = 20;

    private final EventCase eventCase;
    private final Event event;
    private final List<Event> others;
    private final Ensemble ensemble;

    EventScoring(EventCase eventCase, List<Event> others, Ensemble ensemble) {
        this.eventCase = eventCase;
        this.event = eventCase.event();
        this.others = others;
        this.ensemble = ensemble;
    }

    TrialScore score(Trial trial) {
        List<SeriesScoring> scorings =
                event.series().stream().flatMap(s -> scoring(s).stream()).toList();
        List<SeriesScore> series = scorings.stream().map(SeriesScoring::score).toList();
        return new TrialScore(
                trial,
                Optional.empty(),
                ensemble.drawn().size(),
                ensemble.solves(),
                series,
                event.series().stream().flatMap(s -> directions(s).stream()).toList(),
                EventCase.PARTIES.stream().map(this::volumes).toList(),
                leanings(scorings));
    }

    /// Prices and charges with a value from the start on.
    private Optional<SeriesScoring> scoring(Series series) {
        boolean some = series.observations().stream()
                .anyMatch(o -> o.value().isPresent() && !o.month().isBefore(event.start()));
        if (series.subject() instanceof Subject.Volume || !some) {
            return Optional.empty();
        }
        LogScale scale = eventCase.scale(series);
        var rivals = new Rivals(event, scale, others, drawn(), eventCase.usualVolatility());
        return Optional.of(new SeriesScoring(event, scale, ensemble, rivals, eventCase.usualVolatility()));
    }

    private List<Predicted> drawn() {
        return ensemble.drawn().isEmpty() ? List.of(ensemble.central()) : ensemble.drawn();
    }

    // ------------------------------------------------------------ directions

    private List<DirectionScore> directions(Series series) {
        var found = new ArrayList<DirectionScore>();
        for (Observation o : series.observations()) {
            if (!o.month().isBefore(event.start())) {
                observed(series, o).ifPresent(d -> found.add(direction(series, o, d)));
            }
        }
        return found;
    }

    private Optional<Direction> observed(Series series, Observation o) {
        if (o.direction().isPresent()) {
            return o.direction();
        }
        return ratio(series, o).map(Direction::of);
    }

    /// A volume over the year before, or over what was observed before the start.
    private Optional<Double> ratio(Series series, Observation o) {
        if (!(series.subject() instanceof Subject.Volume)) {
            return Optional.empty();
        }
        return o.value()
                .flatMap(now -> o.before()
                        .or(() -> before(series))
                        .filter(then -> then > 0)
                        .map(then -> now.middle() / then));
    }

    /// Mean of the volumes observed before the start.
    private Optional<Double> before(Series series) {
        var mean = series.observations().stream()
                .filter(o -> o.value().isPresent() && o.last().isBefore(event.start()))
                .mapToDouble(o -> o.value().orElseThrow().middle())
                .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    private DirectionScore direction(Series series, Observation o, Direction observed) {
        Forecast forecast = at(series.id(), event.monthOf(o.month()), o.months());
        double median = overRest(series, forecast.median());
        return new DirectionScore(
                series.id(),
                series.label(),
                o.month(),
                o.months(),
                observed,
                Direction.of(median),
                ratio(series, o),
                overRest(series, forecast.quantile(Forecast.LOW)),
                median,
                overRest(series, forecast.quantile(Forecast.HIGH)),
                series.sources(),
                series.assumed());
    }

    /// A charge is predicted as a change in USD/dmt; everything else over rest already.
    private double overRest(Series series, double level) {
        return series.subject() instanceof Subject.Charge ? eventCase.chargeRatio(series, level) : level;
    }

    private Forecast at(String series, int month, int months) {
        return Sample.of(drawn().stream()
                .mapToDouble(p -> IntStream.range(month, month + months)
                        .mapToDouble(t -> p.of(series)[t])
                        .average()
                        .orElseThrow())
                .toArray());
    }

    private VolumePath volumes(Region party) {
        String series = CourseReading.importsOf(party);
        return new VolumePath(
                party.code(),
                IntStream.range(0, event.months())
                        .mapToObj(t -> {
                            Forecast f = at(series, t, 1);
                            return new PathMonth(
                                    event.calendarOf(t),
                                    ensemble.central().of(series)[t],
                                    f.quantile(Forecast.LOW),
                                    f.median(),
                                    f.quantile(Forecast.HIGH));
                        })
                        .toList());
    }

    // ------------------------------------------------------------ what goes with a smaller miss

    private List<Leaning> leanings(List<SeriesScoring> scorings) {
        int draws = ensemble.drawn().size();
        if (draws < LEAST_DRAWS_FOR_LEANINGS || scorings.isEmpty()) {
            return List.of();
        }
        var bias = new double[draws];
        for (SeriesScoring scoring : scorings) {
            double[] own = scoring.bias();
            for (int i = 0; i < draws; i++) {
                bias[i] += own[i] / scorings.size();
            }
        }
        return eventCase.drawnKeys().stream()
                .map(key -> new Leaning(key, RankCorrelation.of(values(key), bias)))
                .sorted(Comparator.comparingDouble((Leaning l) -> -Math.abs(l.correlation()))
                        .thenComparing(Leaning::parameter))
                .limit(MOST_LEANINGS)
                .toList();
    }

    private double[] values(String key) {
        return ensemble.values().stream().mapToDouble(v -> v.value(key)).toArray();
    }
}
