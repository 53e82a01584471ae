/// How fast the engine is and whether it can be made to answer wrongly.
///
/// {@link org.orebridge.bench.MarketBenchmarks} is what the commands `bench market` and `bench stress` reach. What was
/// measured, and how to measure it again: docs/benchmarks.md.
@NullMarked
package org.orebridge.bench;

import org.jspecify.annotations.NullMarked;
