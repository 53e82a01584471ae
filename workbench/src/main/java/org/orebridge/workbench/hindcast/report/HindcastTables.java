package org.orebridge.workbench.hindcast.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.PathMonth;
import org.orebridge.workbench.hindcast.result.Score;
import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.hindcast.result.SeriesScore;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.result.CsvTable;
import org.orebridge.workbench.result.PlainNumber;

/// A run of hindcasts as tidy tables for machines: scores, observations, paths, directions, parameters.
final class HindcastTables {

    private final Scorecard card;

    HindcastTables(Scorecard card) {
        this.card = card;
    }

    List<CsvTable> all() {
        return List.of(scores(), observations(), paths(), directions(), parameters());
    }

    private CsvTable scores() {
        var rows = new ArrayList<List<String>>();
        each((event, trial, series) -> {
            rows.add(score(event, trial, series, "engine", series.engine()));
            series.rivals()
                    .forEach(r -> rows.add(score(event, trial, series, r.rival().name(), r.score())));
        });
        return new CsvTable(
                "scores.csv",
                List.of(
                        "event",
                        "trial",
                        "series",
                        "forecast",
                        "observations",
                        "absolute_log_error",
                        "log_bias",
                        "log_crps",
                        "within_band"),
                rows);
    }

    private static List<String> score(
            EventScore event, TrialScore trial, SeriesScore series, String forecast, Score score) {
        return List.of(
                event.name(),
                trial.trial().name(),
                series.id(),
                forecast,
                String.valueOf(score.observations()),
                PlainNumber.of(score.error()),
                PlainNumber.of(score.bias()),
                PlainNumber.of(score.crps()),
                String.valueOf(score.covered()));
    }

    private CsvTable observations() {
        var rows = new ArrayList<List<String>>();
        each((event, trial, series) -> series.months()
                .forEach(m -> rows.add(List.of(
                        event.name(),
                        trial.trial().name(),
                        series.id(),
                        m.month().toString(),
                        series.unit(),
                        PlainNumber.of(m.low()),
                        PlainNumber.of(m.high()),
                        PlainNumber.of(m.predictedLow()),
                        PlainNumber.of(m.predicted()),
                        PlainNumber.of(m.predictedHigh()),
                        PlainNumber.of(m.error()),
                        PlainNumber.of(m.crps()),
                        m.covered() ? "yes" : "no"))));
        return new CsvTable(
                "observations.csv",
                List.of(
                        "event",
                        "trial",
                        "series",
                        "month",
                        "unit",
                        "observed_low",
                        "observed_high",
                        "predicted_p10",
                        "predicted_p50",
                        "predicted_p90",
                        "log_error",
                        "log_crps",
                        "within_band"),
                rows);
    }

    private CsvTable paths() {
        var rows = new ArrayList<List<String>>();
        each((event, trial, series) ->
                series.path().forEach(m -> rows.add(path(event, trial, series.id(), series.unit(), m))));
        card.events()
                .forEach(event -> event.trials()
                        .forEach(trial -> trial.volumes()
                                .forEach(volume -> volume.path()
                                        .forEach(m -> rows.add(
                                                path(event, trial, "imports " + volume.party(), "times rest", m))))));
        return new CsvTable(
                "paths.csv",
                List.of("event", "trial", "series", "month", "unit", "central", "p10", "p50", "p90"),
                rows);
    }

    private static List<String> path(EventScore event, TrialScore trial, String series, String unit, PathMonth m) {
        return List.of(
                event.name(),
                trial.trial().name(),
                series,
                m.month().toString(),
                unit,
                PlainNumber.of(m.central()),
                PlainNumber.of(m.low()),
                PlainNumber.of(m.median()),
                PlainNumber.of(m.high()));
    }

    private CsvTable directions() {
        var rows = new ArrayList<List<String>>();
        card.events()
                .forEach(event -> event.trials()
                        .forEach(trial -> trial.directions()
                                .forEach(d -> rows.add(List.of(
                                        event.name(),
                                        trial.trial().name(),
                                        d.series(),
                                        d.month().toString(),
                                        d.observed().name(),
                                        d.predicted().name(),
                                        d.observedRatio().map(PlainNumber::of).orElse(""),
                                        PlainNumber.of(d.low()),
                                        PlainNumber.of(d.ratio()),
                                        PlainNumber.of(d.high()))))));
        return new CsvTable(
                "directions.csv",
                List.of(
                        "event",
                        "trial",
                        "series",
                        "month",
                        "observed",
                        "predicted",
                        "observed_over_before",
                        "predicted_over_rest_p10",
                        "predicted_over_rest_p50",
                        "predicted_over_rest_p90"),
                rows);
    }

    private CsvTable parameters() {
        return new CsvTable(
                "parameters.csv",
                List.of("key", "value", "low", "high", "unit", "reason"),
                card.parameters().values().stream()
                        .map(p -> List.of(
                                p.key(),
                                PlainNumber.of(p.value()),
                                PlainNumber.of(p.low()),
                                PlainNumber.of(p.high()),
                                p.unit(),
                                p.reason()))
                        .toList());
    }

    /// Does something with every price and charge of every trial.
    private void each(EachSeries each) {
        for (EventScore event : card.events()) {
            for (TrialScore trial : event.trials()) {
                trial.series().forEach(series -> each.take(event, trial, series));
            }
        }
    }

    private interface EachSeries {
        void take(EventScore event, TrialScore trial, SeriesScore series);
    }
}
