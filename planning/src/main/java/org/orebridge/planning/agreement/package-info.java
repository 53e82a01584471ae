/// What members of an agreement release, by the formula that they signed rather than by what is best.
///
/// A formula reads the market as it was a month before and never what comes: pro rata to use, as the
/// International Energy Agency shares out a collective action; up to a tenth of the needs of a member that
/// misses a tenth of them, as in the ASEAN petroleum agreement; in tiers, as in the rice reserve of ASEAN and
/// its three neighbours. The class to reach for is {@link org.orebridge.planning.agreement.AgreedRelease}.
@NullMarked
package org.orebridge.planning.agreement;

import org.jspecify.annotations.NullMarked;
