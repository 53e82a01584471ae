/// Decisions on top of the market: how governments release their stocks, each for itself or together,
/// and how beliefs that change roll forward into what happens.
///
/// Reach for {@link org.orebridge.planning.rolling.RollingBeliefs} to replay a shock and for
/// {@link org.orebridge.planning.release.ReleaseGame} to find what each party does alone.
@NullMarked
package org.orebridge.planning;

import org.jspecify.annotations.NullMarked;
