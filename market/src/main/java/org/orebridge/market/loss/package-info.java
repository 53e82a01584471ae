/// What a shortage costs, in tables that are kept apart and never added: here value added at risk.
///
/// {@link org.orebridge.market.loss.ValueAddedAtRisk} follows output while component inventories last.
/// Literature: inventories in disruption models, Hallegatte (2014); bottlenecks by the scarcest material.
@NullMarked
package org.orebridge.market.loss;

import org.jspecify.annotations.NullMarked;
