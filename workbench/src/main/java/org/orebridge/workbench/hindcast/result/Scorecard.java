package org.orebridge.workbench.hindcast.result;

import java.util.List;

/// A run of hindcasts: everything that its page shows.
///
/// @param format name and version of this form, for whoever reads its JSON
/// @param program version of the program
/// @param parameters the class values that all events were run with
/// @param draws how many sets of parameters were asked for
/// @param seed of the draws
/// @param events one by one
/// @param verdicts over all events, one a trial
public record Scorecard(
        String format,
        String program,
        ParameterTable parameters,
        int draws,
        long seed,
        List<EventScore> events,
        List<Verdict> verdicts) {

    public static final String FORMAT = "orebridge-hindcast/1";

    public Scorecard {
        events = List.copyOf(events);
        verdicts = List.copyOf(verdicts);
    }

    /// Whether an event could not be solved.
    public boolean failed() {
        return events.stream()
                .flatMap(e -> e.trials().stream())
                .anyMatch(t -> t.failure().isPresent());
    }
}
