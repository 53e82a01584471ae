package org.orebridge.workbench.hindcast.event;

import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.workbench.scenario.Citation;

/// One thing that was observed over some months.
///
/// @param id unique within the event
/// @param label what was quoted, in the words of its source
/// @param subject what of the market it is
/// @param unit of its observations
/// @param observations in order of date; those before the start say where it came from
/// @param volatility standard deviation of the change from month to month before the event: of the logarithm for a
///   price, in its unit for a charge; absent where the observations before the start give it or nobody does
/// @param sources where it is documented
/// @param assumed what about it is assumed
/// @param line where it stands in its file, from 1
public record Series(
        String id,
        String label,
        Subject subject,
        Unit unit,
        List<Observation> observations,
        OptionalDouble volatility,
        List<Citation> sources,
        List<String> assumed,
        int line) {

    public Series {
        observations = List.copyOf(observations);
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
    }
}
