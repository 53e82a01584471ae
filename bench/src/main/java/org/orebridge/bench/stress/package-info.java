/// Many random networks, and a judge of each answer that knows nothing of how it was found.
///
/// {@link org.orebridge.bench.stress.StressTest} solves {@link org.orebridge.bench.stress.RandomNetwork} after network;
/// {@link org.orebridge.bench.stress.ConditionsOfOptimality} judges; {@link org.orebridge.bench.stress.Tally} counts.
@NullMarked
package org.orebridge.bench.stress;

import org.jspecify.annotations.NullMarked;
