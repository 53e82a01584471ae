/// The state of a market: level, volatility and trend of a price, and a graded sum of them.
@NullMarked
package org.orebridge.indicators.market;

import org.jspecify.annotations.NullMarked;
