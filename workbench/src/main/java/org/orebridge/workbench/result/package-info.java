/// What a run found, apart from how it was found: records that hold everything an answer shows.
///
/// Reach for {@link Answer}: the scenario in words, one {@link WayResult} for each way of answering the
/// shock, and what it all rests on. Pages, JSON, CSV and explanations are made from it and from
/// nothing else, so a saved answer can be printed and traced years later without the engine.
///
/// Months count from 1, the first month of the shock. Quantities are tonnes of contained lead metal,
/// money is USD of the base year. What is missing is an empty value, never zero.
@NullMarked
package org.orebridge.workbench.result;

import org.jspecify.annotations.NullMarked;
