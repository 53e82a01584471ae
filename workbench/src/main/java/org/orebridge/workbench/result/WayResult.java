package org.orebridge.workbench.result;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What one way of answering the shock does to each region, month by month.
///
/// @param way which
/// @param status a failed way holds nothing but its reason
/// @param failure why it failed
/// @param profile the release rule of each party by its code, e.g. `KOR` -> `even-12`; empty where no stock is used
/// @param parties in the order of the scenario
/// @param others regions that are not parties, and the world as `WORLD`, with the series that matter
/// @param releases what left the government stocks, by month, owner and destination
/// @param games how the release rules were found, one a change of belief; none where they were not played for
public record WayResult(
        Way way,
        Status status,
        Optional<String> failure,
        SortedMap<String, String> profile,
        List<RegionResult> parties,
        List<RegionResult> others,
        List<Release> releases,
        List<Game> games) {

    public WayResult {
        profile = Collections.unmodifiableSortedMap(new TreeMap<>(profile));
        parties = List.copyOf(parties);
        others = List.copyOf(others);
        releases = List.copyOf(releases);
        games = List.copyOf(games);
        if (status == Status.FAILED && (failure.isEmpty() || !parties.isEmpty() || !others.isEmpty())) {
            throw new IllegalArgumentException(
                    "A failed way shows its reason and nothing else, way %s.%nMaybe WayResult.failed(way, reason) was meant."
                            .formatted(way.code()));
        }
    }

    public static WayResult failed(Way way, String reason) {
        return new WayResult(
                way, Status.FAILED, Optional.of(reason), new TreeMap<>(), List.of(), List.of(), List.of(), List.of());
    }

    /// The result of one region, party or not.
    public Optional<RegionResult> region(String code) {
        return Stream.concat(parties.stream(), others.stream())
                .filter(result -> result.region().equals(code))
                .findFirst();
    }

    /// One government's release in one month.
    ///
    /// @param month from 1
    /// @param owner region code of the holder
    /// @param to region code of the receiver
    /// @param form what was released
    /// @param tonnes contained metal
    public record Release(int month, String owner, String to, String form, double tonnes) {}
}
