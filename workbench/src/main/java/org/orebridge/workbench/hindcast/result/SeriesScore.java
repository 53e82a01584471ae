package org.orebridge.workbench.hindcast.result;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.scenario.Citation;

/// One observed series, what was predicted of it, and how far off that and its rivals were.
///
/// @param id of the series
/// @param label in the source's words
/// @param what price, treatment-charge (spot) or benchmark-charge (the calendar year's contract)
/// @param unit of all values but scores
/// @param sources where the observations are documented
/// @param assumed what about them is assumed
/// @param anchor where it stood before the event
/// @param anchored whether observations say so; else the engine's own value at rest
/// @param path what was predicted, all months
/// @param months those with an observation
/// @param engine the engine's score
/// @param rivals their scores, at the months where they have an answer
/// @param peak month of the highest value, where there are three observations or more
public record SeriesScore(
        String id,
        String label,
        String what,
        String unit,
        List<Citation> sources,
        List<String> assumed,
        double anchor,
        boolean anchored,
        List<PathMonth> path,
        List<ObservedMonth> months,
        Score engine,
        List<RivalScore> rivals,
        Optional<Peak> peak) {

    public SeriesScore {
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
        path = List.copyOf(path);
        months = List.copyOf(months);
        rivals = List.copyOf(rivals);
    }

    /// Whether it is a charge, told in USD per dry t, which may fall below zero.
    public boolean charge() {
        return !what.equals("price");
    }

    /// @param observed calendar month of the highest observation
    /// @param predicted that of the highest prediction among the months observed
    public record Peak(YearMonth observed, YearMonth predicted) {}
}
