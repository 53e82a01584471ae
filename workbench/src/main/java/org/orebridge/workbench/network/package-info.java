/// From the reference compilation of a mineral to a market at rest.
///
/// The question: who makes, ships and uses how much of each form in the base year, at which prices, so
/// that everything adds up; and which published figures does each of these numbers rest on?
///
/// Reach for {@link org.orebridge.workbench.network.SupplyNetwork}: it selects the figures of a year, balances
/// them once, and calibrates curves as often as parameters change. The
/// {@link org.orebridge.workbench.network.CalibratedNetwork} it gives carries the market, the balance report and
/// the ids of the figures behind every element.
@NullMarked
package org.orebridge.workbench.network;

import org.jspecify.annotations.NullMarked;
