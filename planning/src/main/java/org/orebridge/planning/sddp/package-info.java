/// Several stocks under one limit, while a disruption comes and goes as a Markov chain: too many states for a
/// tree.
///
/// Stochastic dual dynamic programming: what stocks are worth in a month is bounded from above by planes, each
/// found by solving one month at stocks that a sampled path leads to. The planes give a bound that nothing can
/// beat, following them gives a plan, and what lies between the two is told with the answer (Pereira and Pinto
/// 1991). The class to reach for is {@link org.orebridge.planning.sddp.StochasticDual}.
@NullMarked
package org.orebridge.planning.sddp;

import org.jspecify.annotations.NullMarked;
