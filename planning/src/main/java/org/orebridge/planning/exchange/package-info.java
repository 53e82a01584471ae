/// A joint plan of stocks whose levels stay secret.
///
/// A coordinator knows what a released tonne brings in every month on every branch, and nothing of the stocks.
/// It asks each holder one thing only: at these prices, how much would you release? A holder answers from its
/// own stock, its own rate and what a kept tonne is worth to it, and may do so on a machine of its own ({@link
/// org.orebridge.planning.exchange.Holder} is all that passes). Prices and quantities go back and forth until
/// they fit: the alternating direction method of multipliers for a sharing problem (Boyd et al. 2011, section
/// 7.3).
/// What was said is counted, and what an outsider could infer from it.
@NullMarked
package org.orebridge.planning.exchange;

import org.jspecify.annotations.NullMarked;
