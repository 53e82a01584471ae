package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.scenario.Expectation.Opening;
import org.orebridge.workbench.scenario.Expectation.Possibility;

/// Turns a sound section of `beliefs` into an expectation and names its contradictions.
final class BeliefReader {

    private final Findings findings;
    private final MeasureReader probabilities;
    private final YearMonth start;
    private final List<Measure> measures;

    BeliefReader(Findings findings, MeasureReader probabilities, YearMonth start, List<Measure> measures) {
        this.findings = findings;
        this.probabilities = probabilities;
        this.start = start;
        this.measures = measures;
    }

    Expectation read(Section s) {
        var possibilities = possibilities(s);
        check(s, possibilities);
        return new Expectation(
                s.need("month", YearMonth.class),
                s.text("measure"),
                possibilities,
                s.text("rule", "as-announced").equals("extension"),
                MeasureReader.citations(s),
                s.list("assumed", String.class),
                s.line());
    }

    private List<Possibility> possibilities(Section s) {
        if (!s.has("futures")) {
            return List.of(possibility(s, 1));
        }
        if (s.has("until") || s.has("opening") || s.has("share")) {
            findings.add(
                    s.line(),
                    Wording.of("finding.course-beside", Wording.key("futures")),
                    Wording.of("maybe.move-into", Wording.key("futures")));
        }
        var all = s.list("futures", Section.class).stream()
                .map(f -> possibility(f, f.number("probability")))
                .toList();
        probabilities.probabilities(
                s.lineOf("futures"), all.stream().map(Possibility::probability).toList());
        return all;
    }

    private static Possibility possibility(Section s, double probability) {
        Optional<Until> until = s.month("until")
                .map(m -> (Until) new Until.Month(m))
                .or(() -> s.find("until", String.class).map(open -> new Until.Open()));
        Optional<Opening> opening = s.month("opening")
                .map(m -> (Opening) new Opening.Month(m))
                .or(() -> s.find("opening", String.class).map(next -> new Opening.NextMonth()));
        return new Possibility(until, opening, s.maybeNumber("share"), probability);
    }

    private void check(Section s, List<Possibility> possibilities) {
        String id = s.text("measure");
        Optional<Measure> measure =
                measures.stream().filter(m -> m.id().equals(id)).findFirst();
        if (measure.isEmpty()) {
            findings.add(
                    s.lineOf("measure"),
                    Wording.of("finding.no-measure", id),
                    Nearest.maybe(id, measures.stream().map(Measure::id).toList()));
            return;
        }
        checkMonth(s, measure.get());
        checkWhat(s, measure.get(), possibilities);
    }

    private void checkMonth(Section s, Measure measure) {
        YearMonth month = s.need("month", YearMonth.class);
        if (month.isBefore(start)) {
            findings.add(
                    s.lineOf("month"),
                    Wording.of("finding.before-start", Wording.key("month"), month, start),
                    Nearest.maybe("month: " + start));
        } else if (month.isBefore(measure.announced())) {
            findings.add(
                    s.lineOf("month"),
                    Wording.of("finding.not-known-yet", month, measure.id(), measure.announced()),
                    Nearest.maybe("month: " + measure.announced()));
        }
    }

    private void checkWhat(Section s, Measure measure, List<Possibility> possibilities) {
        boolean opening = possibilities.stream().anyMatch(p -> p.opening().isPresent());
        boolean share = possibilities.stream().anyMatch(p -> p.share().isPresent());
        boolean nothing = possibilities.stream()
                .anyMatch(p -> p.until().isEmpty()
                        && p.opening().isEmpty()
                        && p.share().isEmpty());
        if (opening && !(measure.action() instanceof Action.Quota)) {
            findings.add(s.line(), Wording.of("finding.no-quota", measure.id()), Nearest.maybe("until"));
        }
        if (share && !(measure.action() instanceof Action.Ban || measure.action() instanceof Action.Licence)) {
            findings.add(s.line(), Wording.of("finding.no-share", measure.id()), Nearest.maybe("until"));
        }
        if (nothing) {
            findings.add(s.line(), Wording.of("finding.nothing-believed"), Wording.of("maybe.belief"));
        }
    }
}
