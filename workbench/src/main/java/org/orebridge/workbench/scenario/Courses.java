package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.scenario.Expectation.Opening;
import org.orebridge.workbench.scenario.Expectation.Possibility;

/// The course that a measure takes, and those that are held possible in some month.
///
/// Rules, the same for every scenario: a measure is believed as announced until a belief says otherwise; a belief
/// holds until the next one on the same measure; courses that what happened has refuted are dropped, and the
/// probabilities of the others scaled up.
final class Courses {

    private final Scenario scenario;
    private final ExtensionRule extension;

    Courses(Scenario scenario, ExtensionRule extension) {
        this.scenario = scenario;
        this.extension = extension;
    }

    MeasureCourse realised(Measure measure) {
        return course(measure, end(measure.until()), opening(measure), 1);
    }

    /// Those held possible in a month; none while nobody knows of the measure.
    List<MeasureCourse> believed(Measure measure, int month) {
        if (scenario.monthOf(measure.announced()) > month) {
            return List.of();
        }
        var all = latest(measure, month).map(e -> expected(measure, e, month)).orElseGet(() -> announced(measure));
        MeasureCourse happens = realised(measure);
        var left = all.stream().filter(c -> c.agrees(happens, month)).toList();
        double sum = left.stream().mapToDouble(MeasureCourse::probability).sum();
        if (left.isEmpty()) {
            throw refuted(measure, month);
        }
        return left.stream().map(c -> c.withProbability(c.probability() / sum)).toList();
    }

    private InvalidScenario refuted(Measure measure, int month) {
        YearMonth calendar = scenario.calendarOf(month);
        return InvalidScenario.of(
                scenario.file(),
                latest(measure, month).map(Expectation::line).orElse(measure.line()),
                Wording.of("finding.refuted", calendar, measure.id()),
                Wording.of("maybe.belief-entry", Wording.key("beliefs"), calendar.toString(), measure.id()));
    }

    private Optional<Expectation> latest(Measure measure, int month) {
        return scenario.beliefs().stream()
                .filter(e -> e.measure().equals(measure.id()) && scenario.monthOf(e.month()) <= month)
                .reduce((earlier, later) -> later);
    }

    private List<MeasureCourse> announced(Measure measure) {
        if (!(measure.until() instanceof Until.Unknown unknown)) {
            return List.of(realised(measure));
        }
        return unknown.ends().stream()
                .map(e -> course(measure, scenario.monthOf(e.month()), opening(measure), e.probability()))
                .toList();
    }

    private List<MeasureCourse> expected(Measure measure, Expectation expectation, int month) {
        var courses = new ArrayList<MeasureCourse>();
        for (Possibility p : expectation.possibilities()) {
            if (expectation.extension()) {
                extension
                        .probabilityByMonths()
                        .forEach((delay, probability) ->
                                courses.add(possible(measure, p, month, delay, p.probability() * probability)));
            } else {
                courses.add(possible(measure, p, month, 0, p.probability()));
            }
        }
        return courses;
    }

    private MeasureCourse possible(Measure measure, Possibility p, int month, int delay, double probability) {
        MeasureCourse happens = realised(measure);
        int until = p.until().map(this::end).map(e -> later(e, delay)).orElse(happens.until());
        int opening = p.opening()
                .map(o -> later(believedOpening(o, month), delay))
                .filter(o -> happens.opening() > month)
                .orElse(happens.opening());
        return new MeasureCourse(happens.from(), until, opening, p.share(), month + 1, probability);
    }

    private static int later(int month, int delay) {
        return month == MeasureCourse.NEVER ? month : month + delay;
    }

    private int believedOpening(Opening opening, int month) {
        return switch (opening) {
            case Opening.Month(YearMonth calendar) -> scenario.monthOf(calendar);
            case Opening.NextMonth next -> month + 1;
        };
    }

    private MeasureCourse course(Measure measure, int until, int opening, double probability) {
        return new MeasureCourse(
                scenario.monthOf(measure.from()), until, opening, OptionalDouble.empty(), 0, probability);
    }

    private int end(Until until) {
        return switch (until) {
            case Until.Month(YearMonth month) -> scenario.monthOf(month);
            case Until.Open open -> MeasureCourse.NEVER;
            case Until.Unknown unknown -> scenario.monthOf(unknown.last());
        };
    }

    private int opening(Measure measure) {
        return measure.action() instanceof Action.Quota quota
                ? scenario.monthOf(quota.opening().orElse(measure.from()))
                : scenario.monthOf(measure.from());
    }
}
