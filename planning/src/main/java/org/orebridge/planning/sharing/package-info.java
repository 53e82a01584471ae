/// How the gain of an agreement can be shared: cooperative games, and the points and tests that theory offers.
///
/// The question: parties could act together, in full or in part; what is fair, what is stable, and what must be paid so
/// that nobody loses? Coalitions are bit masks: bit i is player i of the game, and the empty coalition is worth
/// nothing.
/// Nothing is clipped: a coalition may be worth less than its parts, and a party may lose by the agreement.
///
/// Reach for {@link org.orebridge.planning.sharing.CoalitionGame} for what coalitions are worth, for
/// {@link org.orebridge.planning.sharing.Shapley}, {@link org.orebridge.planning.sharing.Core} and
/// {@link org.orebridge.planning.sharing.Nucleolus} for what to make of it, for
/// {@link org.orebridge.planning.sharing.AllocationGame} for the game of pooled stocks at fixed supply, and for
/// {@link org.orebridge.planning.sharing.Transfers} for what has to be paid. Shapley (1953); Schmeidler (1969);
/// Maschler, Peleg and Shapley (1979); Kohlberg (1971); Owen (1975).
@NullMarked
package org.orebridge.planning.sharing;

import org.jspecify.annotations.NullMarked;
