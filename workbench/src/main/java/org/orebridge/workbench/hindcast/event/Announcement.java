package org.orebridge.workbench.hindcast.event;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.scenario.Citation;
import org.orebridge.workbench.scenario.Until;

/// A date that was made public about a measure: a fact, not a belief.
///
/// @param month first month in which it was known
/// @param measure id of the measure
/// @param until the announced end
/// @param opening the announced opening of a quota
/// @param sources where it is documented
/// @param assumed what about it is assumed
/// @param line where it stands in its file, from 1
public record Announcement(
        YearMonth month,
        String measure,
        Optional<Until> until,
        Optional<YearMonth> opening,
        List<Citation> sources,
        List<String> assumed,
        int line) {

    public Announcement {
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
    }
}
