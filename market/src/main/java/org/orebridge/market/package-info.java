/// The market engine: what quantities, prices and stocks follow, month by month, when a network of
/// mines, refiners, trade, stocks and uses meets a set of measures.
///
/// The question goes in as a {@link org.orebridge.market.Problem}: a calibrated
/// {@link org.orebridge.market.Market}, what the players believe will happen
/// ({@link org.orebridge.market.Belief}), what they hold now ({@link org.orebridge.market.State}) and
/// how governments release their stocks. {@link org.orebridge.market.Equilibrium} answers with an
/// {@link org.orebridge.market.Outcome}: solved, or failed and why.
///
/// The engine does not know that it is about minerals. Mathematics: docs/mathematics.md; the idea is
/// the spatial price equilibrium of Samuelson (1952) and Takayama and Judge (1971) with competitive
/// storage (Williams and Wright 1991), written as one separable convex quadratic programme.
@NullMarked
package org.orebridge.market;

import org.jspecify.annotations.NullMarked;
