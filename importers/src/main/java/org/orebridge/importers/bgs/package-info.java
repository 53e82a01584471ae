/// BGS World Mineral Statistics: production by country and year since 1970, refined metals included.
///
/// The question: what did each country produce, in a second opinion to USGS? Reach for
/// {@link org.orebridge.importers.bgs.BgsReader}; it takes one commodity's table as the BGS web service delivers it.
///
/// Quirks: the order of columns differs from file to file, so cells are found by name; `quantity` is empty for a
/// missing value (`...` in the printed book) and 0 for nil; "not significant" means more than nothing, less than half
/// a unit; a star among the footnote codes marks an estimate. Countries of the past keep their names (Soviet Union),
/// Congo's old code is `ZAR`, Kosovo's `1A0`. There is no world total.
///
/// Literature: British Geological Survey, World Mineral Production (annual). BGS © UKRI.
@NullMarked
package org.orebridge.importers.bgs;

import org.jspecify.annotations.NullMarked;
