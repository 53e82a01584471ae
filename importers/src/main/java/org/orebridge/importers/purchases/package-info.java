/// A company's own table of purchases or bill of materials, as a spreadsheet gives it.
///
/// Reach for {@link org.orebridge.importers.purchases.PurchaseReader}: it takes the bytes of a CSV or XLSX file and
/// gives a {@link org.orebridge.importers.purchases.PurchaseTable}, in which every row below the header is either a
/// {@link org.orebridge.importers.purchases.Purchase} or named by a
/// {@link org.orebridge.importers.purchases.Remark} with its line and the reason. It knows countries, units and
/// currencies; which mineral a material is, whoever reads on has to say.
///
/// Nothing is written to disk, and no message of an exception repeats a cell.
@NullMarked
package org.orebridge.importers.purchases;

import org.jspecify.annotations.NullMarked;
