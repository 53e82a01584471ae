/// How much of a mineral governments should hold, alone and together, and how to release it.
///
/// The class to reach for is {@link org.orebridge.workbench.stockpile.StockpileStudy}: it makes the cut-off
/// that a stock is held against (the largest exporter stops, nobody knows for how long), tries sizes in the
/// market engine, and weighs what they save against what they cost to hold.
@NullMarked
package org.orebridge.workbench.stockpile;

import org.jspecify.annotations.NullMarked;
