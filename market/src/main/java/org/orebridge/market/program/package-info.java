/// Separable convex quadratic programmes whose rows fall into blocks, and our solver for them.
///
/// `minimise c'x + x'diag(q)x/2 subject to A x = b, l <= x <= u`. Each row belongs to a block (a month,
/// or a node of a scenario tree); a column touches a block and its neighbours in time. The
/// {@link org.orebridge.market.program.InteriorPointSolver} uses just that, and no sparse library.
@NullMarked
package org.orebridge.market.program;

import org.jspecify.annotations.NullMarked;
