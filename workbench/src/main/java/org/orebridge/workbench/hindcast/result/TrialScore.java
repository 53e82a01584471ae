package org.orebridge.workbench.hindcast.result;

import java.util.List;
import java.util.Optional;

/// How one event went in one trial.
///
/// @param trial which
/// @param failure why there is no answer, if there is none
/// @param draws how many draws were solved
/// @param solves how many equilibria the central run took
/// @param series prices and charges with their scores
/// @param directions volumes and prices of which the direction is known
/// @param volumes imports of the parties, over those at rest
/// @param leanings which drawn parameters go with a smaller miss
public record TrialScore(
        Trial trial,
        Optional<String> failure,
        int draws,
        int solves,
        List<SeriesScore> series,
        List<DirectionScore> directions,
        List<VolumePath> volumes,
        List<Leaning> leanings) {

    public TrialScore {
        series = List.copyOf(series);
        directions = List.copyOf(directions);
        volumes = List.copyOf(volumes);
        leanings = List.copyOf(leanings);
    }

    public static TrialScore failed(Trial trial, String why) {
        return new TrialScore(trial, Optional.of(why), 0, 0, List.of(), List.of(), List.of(), List.of());
    }

    /// @param party country code
    /// @param path arrivals over arrivals at rest
    public record VolumePath(String party, List<PathMonth> path) {
        public VolumePath {
            path = List.copyOf(path);
        }
    }

    /// A drawn parameter and how it goes with the miss over the draws.
    ///
    /// @param parameter its key
    /// @param correlation rank correlation of its value with the mean of predicted less observed logarithms: above
    ///   zero where a higher value means a higher prediction
    public record Leaning(String parameter, double correlation) {}
}
