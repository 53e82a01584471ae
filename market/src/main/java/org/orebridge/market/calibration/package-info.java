/// From a base year that adds up to a market that rests on it.
///
/// The question: which curves of cost, trade, storage and use make the balanced base year an exact
/// equilibrium, and still answer to a shock as elasticities say? Base prices are fitted to quotations and
/// freight ({@link org.orebridge.market.calibration.BasePrices}); every discrepancy goes into the intercepts of
/// cost curves and arcs (positive mathematical programming, Howitt 1995; Paris, Drogue and Anania 2009 for
/// trade), so that flows, prices and stocks of the base satisfy every first-order condition.
///
/// Reach for {@link org.orebridge.market.calibration.Calibration}: `BaseYear` and `CurveParameters` in,
/// `CalibratedMarket` out. No point of the base lies on a kink: a base use is in the middle of a piece of
/// its demand curve, a working stock in the middle of a piece of its convenience curve, and a capacity that
/// binds carries a rent. Mathematics: docs/mathematics.md, "Calibration".
@NullMarked
package org.orebridge.market.calibration;

import org.jspecify.annotations.NullMarked;
