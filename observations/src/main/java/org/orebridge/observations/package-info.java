/// What public files say, figure by figure: the nouns of the observation store.
///
/// The question: who said what about which good, where, when, in which edition, and on which row of which file? An
/// {@link org.orebridge.observations.Observation} is one such statement; {@link
/// org.orebridge.importers.Edition} is the release that it stands in, with the day on which everybody could know
/// it. What a later edition says differently is another observation, never a correction of this one.
///
/// Package `reading` turns files of the known kinds into observations, package `store` keeps them. The tables and
/// the ways to ask them: `docs/observations.md`.
@NullMarked
package org.orebridge.observations;

import org.jspecify.annotations.NullMarked;
