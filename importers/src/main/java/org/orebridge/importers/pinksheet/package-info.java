/// World Bank commodity prices, known as the Pink Sheet: monthly averages since 1960.
///
/// The question: what did a metal cost, month by month? Reach for
/// {@link org.orebridge.importers.pinksheet.PinkSheetReader}. It takes the World Bank's workbook (sheet "Monthly
/// Prices") or the same as comma-separated text, a line a month, each column headed by series and unit: `Copper
/// ($/mt)`, `Gold ($/troy oz)`. The workbook says on which day it was made, which is its edition.
///
/// Quirks: early months of some series are empty; iron ore is quoted per unit of iron in a dry ton (`$/dmtu`), which
/// is no price per mass of anything and is left out with a note; so are barrels, cubic metres and indices.
///
/// Literature: World Bank, Commodity Markets ("Pink Sheet"); CC BY 4.0, attribution "World Bank".
@NullMarked
package org.orebridge.importers.pinksheet;

import org.jspecify.annotations.NullMarked;
