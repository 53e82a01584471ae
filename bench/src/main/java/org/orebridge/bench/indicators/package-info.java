/// How fast indicators are measured for all countries, goods and years.
///
/// The question: can somebody ask for everything at once? {@link org.orebridge.bench.indicators.IndicatorRun} draws
/// tables of trade, output and governance, measures them by {@link org.orebridge.indicators.panel.Panel}, and has
/// pandas do the same in a process of its own, in whole columns and query by query.
@NullMarked
package org.orebridge.bench.indicators;

import org.jspecify.annotations.NullMarked;
