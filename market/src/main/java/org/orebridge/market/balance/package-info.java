/// From figures that disagree to quantities that add up.
///
/// The question: which production, trade and use of one year, as near as possible to what the
/// statistics say, leave nothing over and nothing missing in any region? Production, trade and use come
/// from different offices, in different units, with different errors; they never add up. Each figure has
/// a standard deviation; the balanced year is the one with the least sum of squared moves, measured in
/// standard deviations (Stone, Champernowne and Meade 1942, who adjusted the national accounts so).
///
/// Reach for {@link org.orebridge.market.balance.Balance}: it takes
/// {@link org.orebridge.market.balance.BaseFigures} and answers with a
/// {@link org.orebridge.market.balance.BalancedYear} that says of every figure how far it was moved.
/// Mathematics: docs/mathematics.md, "Balance".
@NullMarked
package org.orebridge.market.balance;

import org.jspecify.annotations.NullMarked;
