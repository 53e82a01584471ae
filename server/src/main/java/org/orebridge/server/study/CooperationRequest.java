package org.orebridge.server.study;

import java.util.Optional;

/// What can be chosen where it is worked out what acting together is worth.
///
/// @param freeTradeOnly whether to leave out the game in which those who do not act together restrict exports to each
///   other
public record CooperationRequest(Optional<Boolean> freeTradeOnly) {}
