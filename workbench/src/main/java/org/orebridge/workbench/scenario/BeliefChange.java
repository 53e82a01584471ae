package org.orebridge.workbench.scenario;

import org.orebridge.market.Belief;

/// What is believed from one month on, until the next change.
///
/// @param month 0 = first month of the shock
/// @param belief about all months; in months up to this one it agrees with what happened
public record BeliefChange(int month, Belief belief) {}
