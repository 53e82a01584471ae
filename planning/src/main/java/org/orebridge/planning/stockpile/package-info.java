/// How much to hold, when to release it and what that is worth, while nobody knows when the disruption ends.
///
/// One pooled stock is released month by month; what a tonne brings in a month falls with what is released in
/// it, and each month the disruption goes on or ends. A decision rests on what is known by then. The optimum is
/// exact: marginal values are piecewise linear, releasing in a month adds them up along the quantity, not
/// knowing the end adds them up along the value, and both stay piecewise linear. The classes to reach for are
/// {@link org.orebridge.planning.stockpile.ReleaseProgramme} for when and {@link
/// org.orebridge.planning.stockpile.StockSizing} for how much.
@NullMarked
package org.orebridge.planning.stockpile;

import org.jspecify.annotations.NullMarked;
