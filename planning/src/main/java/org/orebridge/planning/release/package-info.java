/// What each government does alone with its stock: a game in release rules.
///
/// The programme's own optimum releases for the surplus of the world; a government acts for its own. Metal is
/// fungible, so what one releases leaks to all, and a tonne kept is insurance: abstaining can be rational.
/// The answer is a Nash equilibrium in a small family of rules, and all of them are shown (Murphy, Toman and
/// Weiss 1987 on why the coordinated drawdown differs). The class to reach for is
/// {@link org.orebridge.planning.release.ReleaseGame}.
@NullMarked
package org.orebridge.planning.release;

import org.jspecify.annotations.NullMarked;
