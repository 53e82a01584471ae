package org.orebridge.workbench.scenario;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.Region;

/// Capacity that several parties can only build together: it comes if all of them agree, and not otherwise.
///
/// What it costs to build is told beside what it brings and never taken off it.
///
/// @param id unique within the scenario
/// @param country where it stands
/// @param activity kind or name of the activity
/// @param volume times the base output, above 1; or t a month more
/// @param leadMonths from the start of the scenario to the first output
/// @param rampMonths over which it comes in, evenly; 0 = at once
/// @param capexUsd what it costs to build
/// @param parties who have to take part, by country code or group id
/// @param sources where it is documented
/// @param assumed what is assumed
/// @param line where it stands in its file, from 1
public record Project(
        String id,
        Region country,
        String activity,
        Volume volume,
        int leadMonths,
        int rampMonths,
        double capexUsd,
        SortedSet<String> parties,
        List<Citation> sources,
        List<String> assumed,
        int line) {

    public Project {
        parties = Collections.unmodifiableSortedSet(new TreeSet<>(parties));
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
    }
}
