package org.orebridge.server.hindcast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Hindcasts as a list shows them.
///
/// @param events that come with the program
/// @param kept results, by name
/// @param work the run that is computed, or the last one of this session
public record HindcastView(List<EventView> events, List<KeptView> kept, Optional<WorkView> work) {

    /// @param name of the event
    /// @param title heading
    /// @param summary one sentence
    /// @param mineral id
    /// @param start calendar month of its first month
    public record EventView(String name, String title, String summary, String mineral, String start) {}

    /// @param name `bundled` for all events that come with the program, else the name of one
    /// @param finished when it was written
    public record KeptView(String name, Instant finished) {}

    /// @param draws sets of parameters drawn for the bands
    /// @param stage what is being done
    /// @param done steps of it
    /// @param steps in all; 0 if that is not known
    /// @param over whether it has ended
    /// @param problem why it has no result
    public record WorkView(int draws, String stage, int done, int steps, boolean over, Optional<String> problem) {}

    /// What is asked.
    ///
    /// @param draws sets of parameters drawn for the bands
    public record HindcastRequest(Optional<Integer> draws) {}
}
