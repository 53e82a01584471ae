package org.orebridge.workbench.hindcast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.hindcast.event.Announcement;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.scenario.Action;
import org.orebridge.workbench.scenario.Expectation;
import org.orebridge.workbench.scenario.Expectation.Opening;
import org.orebridge.workbench.scenario.Expectation.Possibility;
import org.orebridge.workbench.scenario.ExtensionRule;
import org.orebridge.workbench.scenario.Measure;
import org.orebridge.workbench.scenario.Until;

/// What players believe at each date, made from dated announcements by one rule for all events.
///
/// 1. An end that nobody has announced is not expected: the measure is believed to last.
/// 2. An announced end of a stop or an outage comes as announced or later, with the class weights of extension.
/// 3. An end that has come is known; one whose every extension has passed without word is expected no more.
/// 4. A quota is believed as announced; while it is in force and nothing leaves, it is believed to open next month,
///    unless a month was announced.
/// 5. What a licence lets through in a month is known in that month; what it will let through later is believed to
///    be one of the class shares of base flows, with their weights.
/// 6. Everything else is believed as announced.
final class BeliefRule {

    /// Parameters of this prefix, followed by per cent of base flows, hold the weights of what a licence lets
    /// through.
    static final String LICENCE_PREFIX = "belief.licence.";

    private final Event event;
    private final SortedMap<Double, Double> licenceShares;
    private final int longestDelay;

    BeliefRule(Event event, Parameters parameters) {
        var plain = new TreeMap<String, Double>();
        parameters.byKey().forEach((key, parameter) -> plain.put(key, parameter.value()));
        this.event = event;
        this.licenceShares = licenceShares(plain);
        this.longestDelay = ExtensionRule.of(plain).probabilityByMonths().lastKey();
    }

    private static SortedMap<Double, Double> licenceShares(SortedMap<String, Double> parameters) {
        var weights = new TreeMap<Double, Double>();
        parameters.forEach((key, weight) -> {
            if (key.startsWith(LICENCE_PREFIX) && weight > 0) {
                weights.put(Double.parseDouble(key.substring(LICENCE_PREFIX.length())) / 100, weight);
            }
        });
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((share, weight) -> weight / sum);
        return weights;
    }

    /// All that is believed, in order of date.
    List<Expectation> expectations() {
        var all = new ArrayList<Expectation>();
        event.measures().forEach(measure -> all.addAll(of(measure).values()));
        all.sort(Comparator.comparing(Expectation::month).thenComparing(Expectation::measure));
        return all;
    }

    private SortedMap<YearMonth, Expectation> of(Measure measure) {
        var byMonth = switch (measure.action()) {
            case Action.Licence licence -> licensed(measure);
            case Action.Quota quota when late(measure, quota) -> opening(measure);
            default -> lasting(measure);
        };
        end(measure).ifPresent(end -> {
            byMonth.tailMap(end).clear();
            byMonth.put(end, expect(end, measure, new Until.Month(end), Optional.empty(), false));
        });
        return byMonth;
    }

    /// When it ended in fact.
    private static Optional<YearMonth> end(Measure measure) {
        return switch (measure.until()) {
            case Until.Month(YearMonth month) -> Optional.of(month);
            case Until.Unknown unknown -> Optional.of(unknown.last());
            case Until.Open open -> Optional.empty();
        };
    }

    /// Rules 1 to 3 and 6.
    private SortedMap<YearMonth, Expectation> lasting(Measure measure) {
        var byMonth = new TreeMap<YearMonth, Expectation>();
        byMonth.put(known(measure), expect(known(measure), measure, new Until.Open(), Optional.empty(), false));
        for (Announcement word : announced(measure)) {
            word.until().ifPresent(end -> {
                byMonth.tailMap(word.month()).clear();
                YearMonth month = later(word.month(), known(measure));
                byMonth.put(month, expect(month, measure, end, Optional.empty(), putOff(measure)));
                if (end instanceof Until.Month(YearMonth date)) {
                    YearMonth givenUp = date.plusMonths(putOff(measure) ? longestDelay : 0);
                    if (!givenUp.isBefore(event.calendarOf(event.months()))) {
                        return;
                    }
                    byMonth.put(givenUp, expect(givenUp, measure, new Until.Open(), Optional.empty(), false));
                }
            });
        }
        return byMonth;
    }

    /// Rule 4.
    private SortedMap<YearMonth, Expectation> opening(Measure measure) {
        var byMonth = new TreeMap<YearMonth, Expectation>();
        Until end = new Until.Open();
        Opening opening = new Opening.NextMonth();
        byMonth.put(known(measure), expect(known(measure), measure, end, Optional.of(opening), false));
        for (Announcement word : announced(measure)) {
            end = word.until().orElse(end);
            opening = word.opening().map(m -> (Opening) new Opening.Month(m)).orElse(opening);
            YearMonth month = later(word.month(), known(measure));
            byMonth.put(month, expect(month, measure, end, Optional.of(opening), false));
        }
        return byMonth;
    }

    /// Rule 5.
    private SortedMap<YearMonth, Expectation> licensed(Measure measure) {
        var futures = new ArrayList<Possibility>();
        licenceShares.forEach((share, weight) -> futures.add(
                new Possibility(Optional.of(new Until.Open()), Optional.empty(), OptionalDouble.of(share), weight)));
        var byMonth = new TreeMap<YearMonth, Expectation>();
        YearMonth beyond = event.calendarOf(event.months());
        for (YearMonth month = known(measure); month.isBefore(beyond); month = month.plusMonths(1)) {
            byMonth.put(month, expect(month, measure, futures, false));
        }
        return byMonth;
    }

    private static boolean late(Measure measure, Action.Quota quota) {
        return quota.opening().filter(o -> o.isAfter(measure.from())).isPresent();
    }

    private static boolean putOff(Measure measure) {
        return measure.action() instanceof Action.Ban || measure.action() instanceof Action.Capacity;
    }

    private List<Announcement> announced(Measure measure) {
        return event.announcements().stream()
                .filter(a -> a.measure().equals(measure.id()))
                .toList();
    }

    private YearMonth known(Measure measure) {
        return later(measure.announced(), event.start());
    }

    private static YearMonth later(YearMonth a, YearMonth b) {
        return a.isAfter(b) ? a : b;
    }

    private static Expectation expect(
            YearMonth month, Measure measure, Until until, Optional<Opening> opening, boolean extension) {
        var course = new Possibility(Optional.of(until), opening, OptionalDouble.empty(), 1);
        return expect(month, measure, List.of(course), extension);
    }

    private static Expectation expect(
            YearMonth month, Measure measure, List<Possibility> possibilities, boolean extension) {
        return new Expectation(month, measure.id(), possibilities, extension, List.of(), List.of(), measure.line());
    }
}
