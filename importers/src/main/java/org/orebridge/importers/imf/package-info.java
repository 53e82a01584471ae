/// IMF Primary Commodity Prices: monthly averages, among them cobalt, lithium, molybdenum and manganese.
///
/// The question: what did the metals cost that the Pink Sheet leaves out? Reach for
/// {@link org.orebridge.importers.imf.ImfReader}, which takes the IMF's workbook and two
/// forms of text: one column a series (`month,PALUM,PCOPP,...`)
/// and one line a figure (`mineral,date,data_transformation,obs_value`).
///
/// Quirks: the wide form does not say its units; they are the IMF's own (US dollars per metric ton for base metals
/// and cobalt, per pound for uranium, per troy ounce for precious metals). `PALLMETA` and its like are indices and
/// left out, as are the lines `INDEX` of the long form.
///
/// Literature: IMF, Primary Commodity Price System. Its terms allow citing single figures, not the table.
@NullMarked
package org.orebridge.importers.imf;

import org.jspecify.annotations.NullMarked;
