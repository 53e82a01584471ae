/// Programmes whose curves are cut into steps, so that a linear method can be held beside ours.
///
/// {@link org.orebridge.market.stepped.SteppedProgram} cuts, and cuts finer where a solution lies. For comparing only:
/// between two steps a price is an interval, and which of its prices is reported depends on the method.
@NullMarked
package org.orebridge.market.stepped;

import org.jspecify.annotations.NullMarked;
