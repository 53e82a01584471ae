/// All countries, goods and years at once, from columns.
///
/// The same formulas as in the packages of the indices, for tables of millions of flows: amounts stand in arrays, a
/// country and a good of a year ("cell") are numbers, and what is undefined is NaN. One value with its range, the
/// countries left out and the reasons is what the packages of the indices give.
@NullMarked
package org.orebridge.indicators.panel;

import org.jspecify.annotations.NullMarked;
