/// A shock as it unfolds: the market is solved on what is believed at each date, and only the months up
/// to the next change of belief are lived through.
///
/// Perfect knowledge of the end makes a ban look harmless; nobody had it. So the belief may be a tree of
/// possible ends, stock is held against each, and when the belief changes the market is solved again
/// from what is then held, installed and afloat. The class to reach for is
/// {@link org.orebridge.planning.rolling.RollingBeliefs}.
@NullMarked
package org.orebridge.planning.rolling;

import org.jspecify.annotations.NullMarked;
