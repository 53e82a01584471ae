package org.orebridge.workbench.hindcast.report;

import java.util.Optional;
import org.orebridge.workbench.hindcast.result.DirectionScore;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.SeriesScore;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.report.Dates;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;

/// What one event says in sentences, the same on every page.
final class EventSentences {

    private final EventScore event;
    private final Words words;

    EventSentences(EventScore event, Words words) {
        this.event = event;
        this.words = words;
    }

    String setting() {
        return words.of(
                "hindcast.setting",
                event.baseYear(),
                Dates.month(event.start(), words),
                words.of(event.patternExAnte() ? "hindcast.pattern.ex-ante" : "hindcast.pattern.not-ex-ante"));
    }

    String series(SeriesScore series) {
        return words.of(
                series.anchored() ? "hindcast.series" : "hindcast.series.unanchored",
                series.label(),
                series.unit(),
                Digits.three(series.anchor()));
    }

    Optional<String> peak(TrialScore trial, SeriesScore series) {
        return series.peak()
                .map(p -> words.of(
                        p.observed().equals(p.predicted()) ? "hindcast.peak.hit" : "hindcast.peak.miss",
                        Dates.month(p.observed(), words),
                        Dates.month(p.predicted(), words),
                        words.of("hindcast.trial." + trial.trial() + ".short")));
    }

    String direction(DirectionScore d) {
        return words.of(
                d.hit() ? "hindcast.direction.hit" : "hindcast.direction.miss",
                d.label(),
                Dates.month(d.month(), words),
                words.of("hindcast.direction." + d.observed()),
                words.of("hindcast.direction." + d.predicted()),
                Digits.whole(100 * d.ratio()));
    }
}
