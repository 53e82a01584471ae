package org.orebridge.workbench.hindcast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.hindcast.event.Announcement;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.event.Observation;
import org.orebridge.workbench.hindcast.event.Series;
import org.orebridge.workbench.hindcast.event.Subject;
import org.orebridge.workbench.hindcast.result.Rival;
import org.orebridge.workbench.hindcast.score.Forecast;
import org.orebridge.workbench.hindcast.score.Normal;
import org.orebridge.workbench.hindcast.score.Sample;

/// What the rivals of the engine forecast of one series of an event.
final class Rivals {

    private final Event event;
    private final LogScale scale;
    private final List<Event> others;
    private final List<Predicted> draws;
    private final double usualVolatility;

    /// @param others the events whose paths may be looked at
    /// @param draws the engine's draws, whose elasticities the static answer takes
    /// @param usualVolatility of the logarithm a month, where nothing says how much a price moved before
    Rivals(Event event, LogScale scale, List<Event> others, List<Predicted> draws, double usualVolatility) {
        this.event = event;
        this.scale = scale;
        this.others =
                others.stream().filter(o -> !o.name().equals(event.name())).toList();
        this.draws = draws;
        this.usualVolatility = usualVolatility;
    }

    /// The forecast of the logarithm at an observation, if the rival has one.
    Optional<Forecast> forecast(Rival rival, Observation at) {
        return switch (rival) {
            case RANDOM_WALK -> walk(at, event.start());
            case RETOLD_WALK -> walk(at, lastWord(at));
            case OTHER_EVENTS -> others(event.monthOf(at.month()));
            case STATIC -> statics(event.monthOf(at.month()));
        };
    }

    private Series series() {
        return scale.series();
    }

    // ------------------------------------------------------------ random walk

    /// From the last observation before a month, with the variance growing by the month.
    private Optional<Forecast> walk(Observation at, YearMonth start) {
        double from = scale.lastBefore(start)
                .flatMap(Observation::value)
                .map(q -> scale.log(q))
                .orElseGet(() -> scale.log(scale.anchor()));
        return Optional.of(new Normal(from, scale.ordinaryMovement(start, at.month(), usualVolatility)));
    }

    /// The month of the last announcement by the time of the observation.
    private YearMonth lastWord(Observation at) {
        return event.announcements().stream()
                .map(Announcement::month)
                .filter(m -> !m.isAfter(at.month()))
                .max(Comparator.naturalOrder())
                .orElse(event.start());
    }

    // ------------------------------------------------------------ other events

    /// Their first price, by months from the start, from where it stood before; all of them equally likely.
    private Optional<Forecast> others(int month) {
        if (!(series().subject() instanceof Subject.Price)) {
            return Optional.empty();
        }
        var found = new ArrayList<Double>();
        for (Event other : others) {
            other.series().stream()
                    .filter(s -> s.subject() instanceof Subject.Price)
                    .findFirst()
                    .flatMap(s -> change(other, s, month))
                    .ifPresent(c -> found.add(scale.log(scale.anchor()) + c));
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Sample.of(
                        found.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /// The logarithm's change since before the event, between observations on a straight line.
    private static Optional<Double> change(Event other, Series series, int month) {
        LogScale own = LogScale.OfPrice.of(series, other.start(), Double.NaN);
        if (!own.anchored()) {
            return Optional.empty();
        }
        double before = own.log(own.anchor());
        double x0 = -1;
        double y0 = 0;
        for (Observation o : series.observations()) {
            double x = other.monthOf(o.month());
            if (o.value().isEmpty() || x < 0) {
                continue;
            }
            double y = own.log(o.value().get()) - before;
            if (x >= month) {
                return Optional.of(y0 + (y - y0) * (month - x0) / (x - x0));
            }
            x0 = x;
            y0 = y;
        }
        return Optional.empty();
    }

    // ------------------------------------------------------------ share lost over elasticity

    private Optional<Forecast> statics(int month) {
        if (!(series().subject() instanceof Subject.Price)) {
            return Optional.empty();
        }
        return Optional.of(Sample.of(draws.stream()
                .mapToDouble(d -> scale.log(scale.value(d.staticIndex()[month])))
                .toArray()));
    }
}
