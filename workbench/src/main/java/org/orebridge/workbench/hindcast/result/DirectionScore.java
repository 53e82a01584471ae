package org.orebridge.workbench.hindcast.result;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.hindcast.event.Direction;
import org.orebridge.workbench.scenario.Citation;

/// Whether something moved the way it was predicted to, and how far.
///
/// @param series id of the series
/// @param label in the source's words
/// @param month calendar month, the first of those it is about
/// @param months how many it is about
/// @param observed against rest, or against the year before
/// @param predicted against rest
/// @param observedRatio observed, over the year before or over what was observed before the event; absent where only
///   the direction is known
/// @param low 10 % quantile of what was predicted, over rest
/// @param ratio median of what was predicted, over rest
/// @param high 90 % quantile
/// @param sources where the observation is documented
/// @param assumed what about it is assumed
public record DirectionScore(
        String series,
        String label,
        YearMonth month,
        int months,
        Direction observed,
        Direction predicted,
        Optional<Double> observedRatio,
        double low,
        double ratio,
        double high,
        List<Citation> sources,
        List<String> assumed) {

    public DirectionScore {
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
    }

    public boolean hit() {
        return observed == predicted;
    }
}
