/// How much work a plan under an unknown end takes against one that knows the end.
///
/// Reach for {@link org.orebridge.bench.planning.PlanningRun}.
@NullMarked
package org.orebridge.bench.planning;

import org.jspecify.annotations.NullMarked;
