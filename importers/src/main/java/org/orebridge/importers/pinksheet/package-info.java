/// World Bank commodity prices, known as the Pink Sheet: monthly averages since 1960.
///
/// The question: what did a metal cost, month by month? Reach for
/// {@link org.orebridge.importers.pinksheet.PinkSheetReader}. It takes the monthly prices as comma-separated text, a
/// line a month, each column headed by series and unit: `Copper ($/mt)`, `Gold ($/troy oz)`.
///
/// Quirks: early months of some series are empty; iron ore is quoted per unit of iron in a dry ton (`$/dmtu`), which
/// is no price per mass of anything and is left out with a note. The workbook itself is refused as a spreadsheet:
/// save its sheet of monthly prices as text first.
///
/// Literature: World Bank, Commodity Markets ("Pink Sheet"); CC BY 4.0, attribution "World Bank".
@NullMarked
package org.orebridge.importers.pinksheet;

import org.jspecify.annotations.NullMarked;
