/// Decisions on top of the market: how governments release their stocks, each for itself or together,
/// how beliefs that change roll forward into what happens, and how a gain can be shared.
///
/// Reach for {@link org.orebridge.planning.rolling.RollingBeliefs} to replay a shock and for {@link
/// org.orebridge.planning.release.ReleaseGame} to find what each party does alone, and for {@link
/// org.orebridge.planning.sharing.CoalitionGame} for what to make of what they gain together; for what stocks
/// are worth to {@link org.orebridge.planning.stockpile.ReleaseProgramme} for one and to {@link
/// org.orebridge.planning.sddp.StochasticDual} for several, and to {@link
/// org.orebridge.planning.agreement.AgreedRelease} for what an agreement's formula does.
@NullMarked
package org.orebridge.planning;

import org.jspecify.annotations.NullMarked;
