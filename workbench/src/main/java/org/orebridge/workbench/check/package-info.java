/// A second solver's opinion on the solves that an answer rests on.
///
/// {@link org.orebridge.workbench.check.SecondOpinion} is shown each solve, poses it again to a
/// {@link org.orebridge.market.program.SecondSolver} and says in a {@link org.orebridge.workbench.result.Check} how far
/// the two are apart. It is kept beside the answer, not in it: a time limit decides what comes of it, and an answer is
/// the same bytes whenever it is computed.
@NullMarked
package org.orebridge.workbench.check;

import org.jspecify.annotations.NullMarked;
