/// Controls on exports: dated measures, and the register of those in force.
///
/// The question: which country controls the export of what, since when, and against whom? Reach for
/// {@link org.orebridge.importers.controls.ControlReader}. It takes the table of dated measures (announced, in force,
/// materials, target, a source and a doubt a line) and table 4 of USGS Mineral Commodity Summaries 2026, which knows
/// years only, and tells them apart by their headers.
///
/// Quirks: one line covers several materials, divided by semicolons, or written as a sentence with the year behind
/// the last one it holds for: "Quartz and gypsum (2024)". Measures that were lifted are not in the register.
///
/// Literature: announcements, each with its address; U.S. Geological Survey, Mineral Commodity Summaries 2026, table 4.
@NullMarked
package org.orebridge.importers.controls;

import org.jspecify.annotations.NullMarked;
