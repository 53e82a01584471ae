/// Something that happened to a mineral's market, as a file that a person writes: what was done, what was announced
/// when, and what was observed.
///
/// {@link org.orebridge.workbench.hindcast.event.EventReader} reads one or says, with line and suggestion, why
/// not; {@link org.orebridge.workbench.hindcast.event.BundledEvents} are those that the engine is built with.
/// An event holds no belief and no parameter: beliefs come from one rule for all events, parameters from the
/// project's class values.
@NullMarked
package org.orebridge.workbench.hindcast.event;

import org.jspecify.annotations.NullMarked;
