/// Exchanges of what is there for what is needed: form by form, place by place, month by month, licence by
/// licence.
///
/// A {@link org.orebridge.planning.swap.SwapCase} says who has what lots, what plants can turn them into, who
/// needs what, and what may not be done with a lot. {@link org.orebridge.planning.swap.SwapSearch} finds the
/// deliveries that together are worth most under given {@link org.orebridge.planning.swap.Terms}, and {@link
/// org.orebridge.planning.swap.Cycles} reads them as exchanges among two, three and more.
@NullMarked
package org.orebridge.planning.swap;

import org.jspecify.annotations.NullMarked;
