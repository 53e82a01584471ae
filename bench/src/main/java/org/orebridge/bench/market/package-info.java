/// Our solver against a linear programme of steps in HiGHS, timed in one run.
///
/// {@link org.orebridge.bench.market.MarketRace} times real and {@link org.orebridge.bench.market.GeneratedMarket
/// generated} markets; {@link org.orebridge.bench.market.EnsembleRace} times many draws on one thread and on two.
@NullMarked
package org.orebridge.bench.market;

import org.jspecify.annotations.NullMarked;
