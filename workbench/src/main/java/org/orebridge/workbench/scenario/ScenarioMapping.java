package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.market.Belief;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.planning.rolling.BeliefChange;
import org.orebridge.workbench.report.Wording;

/// Puts a scenario into the terms of one market, or names what the market does not have.
public final class ScenarioMapping {

    /// More futures than this are no longer a belief that anybody holds.
    private static final int MOST_FUTURES = 64;

    /// Months beyond the reported ones for which year ends and ramps are laid down.
    private static final int BEYOND = 60;

    private final Scenario scenario;
    private final Market market;
    private final Terms terms;
    private final Courses courses;
    private final int last;
    private final MeasureMapping mapping;

    private ScenarioMapping(Scenario scenario, Market market, Terms terms) {
        this.scenario = scenario;
        this.market = market;
        this.terms = terms;
        this.courses = new Courses(scenario, terms.extension());
        this.last = Math.max(lastChange(), scenario.months()) + BEYOND;
        this.mapping = new MeasureMapping(scenario, market, terms.frontLoading(), last);
    }

    /// @param parties whose stocks are mapped
    /// @throws InvalidScenario naming what was not found
    public static MappedScenario map(Scenario scenario, Market market, List<Party> parties, Terms terms) {
        return new ScenarioMapping(scenario, market, terms).map(parties);
    }

    private MappedScenario map(List<Party> parties) {
        var stocks = new StockMapping(scenario, market, terms).map(parties);
        Measures realised = measures(scenario.measures().stream()
                .map(m -> new Taken(m, courses.realised(m)))
                .toList());
        return new MappedScenario(beliefs(realised), realised, stocks, lastChange(), lasting());
    }

    private boolean lasting() {
        return scenario.measures().stream().anyMatch(m -> courses.realised(m).until() == MeasureCourse.NEVER);
    }

    private List<BeliefChange> beliefs(Measures realised) {
        if (scenario.mode() == Scenario.Mode.PERFECT_FORESIGHT) {
            return List.of(new BeliefChange(0, Belief.certain(realised)));
        }
        var changes = new ArrayList<BeliefChange>();
        int until = scenario.mode() == Scenario.Mode.TREE ? 0 : lastChange();
        for (int month = 0; month <= until; month++) {
            Belief belief = belief(month);
            if (changes.isEmpty() || !changes.getLast().belief().equals(belief)) {
                changes.add(new BeliefChange(month, belief));
            }
        }
        return changes;
    }

    /// One measure on one course.
    private record Taken(Measure measure, MeasureCourse course) {}

    private Measures measures(List<Taken> all) {
        var draft = new Draft(last);
        all.forEach(taken -> mapping.write(taken.measure(), taken.course(), draft));
        return draft.finish();
    }

    /// belief: every combination of the courses held possible, measures being independent of each other.
    private Belief belief(int month) {
        List<List<Taken>> combinations = List.of(List.of());
        for (Measure measure : scenario.measures()) {
            combinations = combine(combinations, measure, courses.believed(measure, month));
        }
        Map<Measures, Belief.Future> futures = new LinkedHashMap<>();
        for (List<Taken> combination : combinations) {
            double probability = combination.stream()
                    .mapToDouble(t -> t.course().probability())
                    .reduce(1, (a, b) -> a * b);
            Measures measures = measures(combination);
            futures.merge(
                    measures,
                    new Belief.Future(name(combination, combinations.size()), probability, measures),
                    ScenarioMapping::either);
        }
        return normal(List.copyOf(futures.values()));
    }

    private List<List<Taken>> combine(List<List<Taken>> combinations, Measure measure, List<MeasureCourse> possible) {
        if (possible.isEmpty()) {
            return combinations;
        }
        if ((long) combinations.size() * possible.size() > MOST_FUTURES) {
            throw InvalidScenario.of(
                    scenario.file(),
                    measure.line(),
                    Wording.of("finding.futures", MOST_FUTURES),
                    Wording.of("maybe.fewer-ends"));
        }
        return combinations.stream()
                .flatMap(c -> possible.stream()
                        .map(course -> Stream.concat(c.stream(), Stream.of(new Taken(measure, course)))
                                .toList()))
                .toList();
    }

    private static Belief.Future either(Belief.Future a, Belief.Future b) {
        return new Belief.Future(a.name(), Math.min(1, a.probability() + b.probability()), a.measures());
    }

    /// Probabilities that add to one to the last bit, so that equal beliefs are equal.
    private static Belief normal(List<Belief.Future> futures) {
        if (futures.size() == 1) {
            return new Belief(
                    List.of(new Belief.Future("certain", 1, futures.getFirst().measures())));
        }
        return new Belief(futures.stream()
                .map(f -> new Belief.Future(f.name(), Math.round(f.probability() * 1e12) / 1e12, f.measures()))
                .toList());
    }

    private String name(List<Taken> combination, int outOf) {
        if (outOf == 1) {
            return "certain";
        }
        var words = combination.stream()
                .filter(t -> t.course().probability() < 1)
                .map(this::words)
                .toList();
        return String.join(", ", words);
    }

    /// e.g. `the licence is lifted in 2027-01, with 50 % of usual exports approved`.
    private String words(Taken taken) {
        MeasureCourse course = taken.course();
        String end = course.until() == MeasureCourse.NEVER
                ? " has no end"
                : " is lifted in " + scenario.calendarOf(course.until());
        String opening = course.opening() > course.from()
                ? ", with first exports in " + scenario.calendarOf(course.opening())
                : "";
        String share = course.share().isPresent()
                ? ", with %s %% of usual exports %s"
                        .formatted(
                                ValueReader.plain(
                                        Math.round(1000 * course.share().getAsDouble()) / 10.0),
                                passes(taken.measure()))
                : "";
        return called(taken.measure()) + end + opening + share;
    }

    private static String passes(Measure measure) {
        return measure.action() instanceof Action.Licence ? "approved" : "let out";
    }

    /// By its kind where it is the only one of it, else by its name.
    private String called(Measure measure) {
        String kind = kind(measure);
        boolean only = scenario.measures().stream()
                        .filter(other -> kind(other).equals(kind))
                        .count()
                == 1;
        return only ? "the " + kind : "the %s `%s`".formatted(kind, measure.id());
    }

    private static String kind(Measure measure) {
        return switch (measure.action()) {
            case Action.Ban _ -> "stop";
            case Action.Quota _ -> "quota";
            case Action.Licence _ -> "licence";
            case Action.TransshipmentCap _ -> "cap";
            case Action.Tariff _, Action.ExportTax _, Action.Duty _ -> "charge";
            case Action.Capacity _, Action.Credit _, Action.MinimumRun _ -> "change of supply";
            case Action.Demand _, Action.Hoarding _ -> "change of demand";
        };
    }

    /// Last month in which something changes or an announcement is made.
    private int lastChange() {
        int latest = 0;
        int delay = terms.extension().probabilityByMonths().lastKey();
        for (Measure measure : scenario.measures()) {
            latest = Math.max(latest, courses.realised(measure).last());
            latest = Math.max(latest, lastStep(measure));
            if (measure.until() instanceof Until.Unknown unknown) {
                latest = Math.max(
                        latest, scenario.monthOf(unknown.ends().getLast().month()));
            }
        }
        for (Expectation expectation : scenario.beliefs()) {
            int extended = expectation.extension() ? delay : 0;
            int month = scenario.monthOf(expectation.month());
            latest = Math.max(latest, month);
            for (Expectation.Possibility p : expectation.possibilities()) {
                latest = Math.max(latest, p.until().map(this::date).orElse(0) + extended);
                latest = Math.max(latest, p.opening().map(this::date).orElse(0) + extended);
            }
        }
        return latest;
    }

    private int date(Until until) {
        return until instanceof Until.Month(YearMonth month) ? scenario.monthOf(month) : 0;
    }

    private int date(Expectation.Opening opening) {
        return opening instanceof Expectation.Opening.Month(YearMonth month) ? scenario.monthOf(month) : 0;
    }

    private int lastStep(Measure measure) {
        int from = scenario.monthOf(measure.from());
        return switch (measure.action()) {
            case Action.Quota quota ->
                quota.amounts().stream()
                        .mapToInt(a -> scenario.monthOf(a.from()))
                        .max()
                        .orElse(from);
            case Action.Licence licence ->
                licence.approvals().stream()
                        .flatMap(a -> a.from().stream())
                        .mapToInt(scenario::monthOf)
                        .reduce(from + licence.processingMonths(), Math::max);
            case Action.Capacity capacity -> from + capacity.rampMonths();
            default -> from;
        };
    }
}
