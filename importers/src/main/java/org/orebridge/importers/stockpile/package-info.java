/// Published facts about government stockpiles: targets in days, levels reported once, planned purchases.
///
/// The question: what have governments said that they hold or aim at? Reach for
/// {@link org.orebridge.importers.stockpile.StockpileReader}.
///
/// Quirks: a value may be a bound (`<50`), a change (`80 -> 50`), two parts (`42 + 18`) or not public (`NA`); it is
/// kept as it stands beside its reading. Holdings are mostly secret, which is not the same as nothing.
///
/// Literature: IEA policy database, ministries and agencies, cited by row.
@NullMarked
package org.orebridge.importers.stockpile;

import org.jspecify.annotations.NullMarked;
