/// Past events, run with parameters fixed beforehand and scored: does the engine say anything that a ruler
/// would not?
///
/// An {@link org.orebridge.workbench.hindcast.event.Event} holds facts alone: measures, dated announcements,
/// observations. {@link org.orebridge.workbench.hindcast.Hindcast} balances the year before it, lets it unfold
/// twice (trial A: all that was done is known; trial B: beliefs by the one rule of {@link
/// org.orebridge.workbench.hindcast.BeliefRule}) under draws from the class parameters, and scores the prices
/// at dates with an observation against rivals that need no model: random walk, other events, share lost over
/// elasticity. The parameters' file is the one that every answer rests on; its fingerprint and every change of
/// it are part of the {@link org.orebridge.workbench.hindcast.result.Scorecard}.
@NullMarked
package org.orebridge.workbench.hindcast;

import org.jspecify.annotations.NullMarked;
