/// USGS Mineral Commodity Summaries, as the yearly data releases give them.
///
/// The question: what did each country produce, and what could it have produced? Reach for
/// {@link org.orebridge.importers.usgs.UsgsReader}, which knows both layouts and tells them apart by their headers:
///
/// - 2026 (`MCS2026_Commodities_Data.csv`, Windows-1252): one figure a line, with section, unit, year and footnotes.
///   `—` is nil, `W` withheld, `NA` not available, `XX` not applicable, `s` less than half a unit, `>n` and `<n`
/// bounds.
/// - 2025 (`MCS2025_World_Data.csv`, UTF-8 with a byte order mark): one country a line, with columns for the years. An
///   empty cell there stands for the dash, the `W` and the `NA` of the printed edition alike, so it is not available.
///
/// {@link org.orebridge.importers.usgs.SalientReader} reads the United States' own statistics (use, trade, stocks,
/// prices) and import sources out of the 2026 release.
///
/// Units and bases differ by row (kilograms of gallium, thousand tons of copper content, gross tons of ore); masses
/// become tons, bases stay as the source words them. "World total" and "Other countries" are kept as what they are;
/// where the countries do not add up to the total, a finding says by how much.
///
/// Literature: U.S. Geological Survey, Mineral Commodity Summaries 2025 (doi 10.5066/P13XCP3R) and 2026
/// (doi 10.5066/P1WKQ63T); public domain in the United States.
@NullMarked
package org.orebridge.importers.usgs;

import org.jspecify.annotations.NullMarked;
