package org.orebridge.observations.store;

import java.util.Optional;
import org.orebridge.importers.Edition;
import org.orebridge.observations.Observation;

/// An observation in the store, with the edition that it belongs to.
///
/// @param mineral that the source means, where its name for the commodity is known
/// @param importId of the file that brought it
public record KeptObservation(Observation observation, Optional<String> mineral, Edition edition, String importId) {}
