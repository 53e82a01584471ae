package org.orebridge.workbench.hindcast.report;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.hindcast.result.Act;
import org.orebridge.workbench.hindcast.result.DirectionScore;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.ObservedMonth;
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
                words.said(series.label()),
                words.unit(series.unit()),
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

    // ------------------------------------------------------------ one month

    /// What was observed, as it was quoted.
    String quoted(ObservedMonth m) {
        return m.low() == m.high()
                ? Digits.three(m.low())
                : words.of("range", Digits.three(m.low()), Digits.three(m.high()));
    }

    /// Predicted less observed: in USD/dmt for a charge, which may be near zero or below, else as a share.
    String miss(SeriesScore series, ObservedMonth m) {
        double middle = (m.low() + m.high()) / 2;
        return series.charge()
                ? Digits.signed(m.predicted() - middle, Digits::three)
                : words.percent(Digits.signed(100 * (Math.exp(m.error()) - 1), Digits::whole));
    }

    /// How far the first price was off in the mean of its observations, above zero where predicted too high.
    String meanMiss(TrialScore trial) {
        return trial.series().stream()
                .filter(series -> !series.charge())
                .findFirst()
                .map(series -> words.percent(
                        Digits.signed(100 * (Math.exp(series.engine().bias()) - 1), Digits::whole)))
                .orElse(Digits.MISSING);
    }

    // ------------------------------------------------------------ directions

    String direction(DirectionScore d) {
        return words.of(
                d.hit() ? "hindcast.direction.hit" : "hindcast.direction.miss",
                words.said(d.label()),
                dates(d),
                moved(d),
                words.of("hindcast.direction." + d.predicted()),
                VolumeCard.share(d.low(), d.ratio(), d.high(), words));
    }

    /// What it is, when, and how it moved.
    List<String> observed(DirectionScore d) {
        return List.of(words.said(d.label()), dates(d), moved(d));
    }

    String predicted(DirectionScore d) {
        return words.of(
                d.hit() ? "hindcast.page.directions.hit" : "hindcast.page.directions.miss",
                words.of("hindcast.direction." + d.predicted()),
                VolumeCard.share(d.low(), d.ratio(), d.high(), words));
    }

    private String dates(DirectionScore d) {
        return d.months() == 1
                ? Dates.month(d.month(), words)
                : words.of(
                        "range",
                        Dates.month(d.month(), words),
                        Dates.month(d.month().plusMonths(d.months() - 1L), words));
    }

    /// e.g. `down (67 % of before)`.
    private String moved(DirectionScore d) {
        String way = words.of("hindcast.direction." + d.observed());
        return d.observedRatio()
                .map(r -> words.of("hindcast.direction.ratio", way, Digits.whole(100 * r)))
                .orElse(way);
    }

    // ------------------------------------------------------------ what was done

    String act(Act act) {
        return Dates.inWords(act.in(words.language()), words);
    }
}
