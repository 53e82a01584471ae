package org.orebridge.workbench.hindcast.event;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.scenario.Action;
import org.orebridge.workbench.scenario.Findings;
import org.orebridge.workbench.scenario.Measure;
import org.orebridge.workbench.scenario.MeasureReader;
import org.orebridge.workbench.scenario.Nearest;
import org.orebridge.workbench.scenario.Section;
import org.orebridge.workbench.scenario.Until;

/// Turns a sound section of `announcements` into an announcement and names its contradictions.
final class AnnouncementReader {

    private final Findings findings;
    private final List<Measure> measures;

    AnnouncementReader(Findings findings, List<Measure> measures) {
        this.findings = findings;
        this.measures = measures;
    }

    Announcement read(Section s) {
        Optional<Until> until = s.month("until")
                .map(m -> (Until) new Until.Month(m))
                .or(() -> s.find("until", String.class).map(open -> new Until.Open()));
        if (until.isEmpty() && !s.has("opening")) {
            findings.add(s.line(), "It is not said what was announced.", "Maybe `until`, or `opening`.");
        }
        check(s);
        return new Announcement(
                s.need("month", YearMonth.class),
                s.text("measure"),
                until,
                s.month("opening"),
                MeasureReader.citations(s),
                s.list("assumed", String.class),
                s.line());
    }

    private void check(Section s) {
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
        YearMonth month = s.need("month", YearMonth.class);
        if (month.isBefore(measure.get().announced())) {
            findings.add(
                    s.lineOf("month"),
                    "In %s nobody knew of `%s`, announced in %s."
                            .formatted(month, id, measure.get().announced()),
                    "Maybe `announced: " + month + "` in the measure.");
        }
        if (s.has("opening") && !(measure.get().action() instanceof Action.Quota)) {
            findings.add(
                    s.lineOf("opening"), "`%s` is no quota, so it has no opening.".formatted(id), "Maybe `until`.");
        }
        s.month("until")
                .filter(end -> !end.isAfter(month))
                .ifPresent(end -> findings.add(
                        s.lineOf("until"),
                        "The announced end %s is not after the announcement of %s.".formatted(end, month),
                        "Maybe a year is wrong."));
    }
}
