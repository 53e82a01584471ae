/// Trade by material rather than by customs code, as others added it up from UN Comtrade and CEPII BACI.
///
/// The question: who sold whom how much of a material that several codes hold together? Reach for
/// {@link org.orebridge.importers.materials.MaterialReader}. Two tables are known: the largest flows of a material
/// a year with value and net weight (rare earths: compounds and metals of 2846 and 280530 together), and what
/// Korea and Japan buy and sell, by value alone.
///
/// Quirks: which codes a material holds the files do not say, so that their figures stand under the material's
/// name and never under a code. A weight of nothing beside a value is no weight. Of the tables by value the
/// last years are no records: what is reconciled by others from raw reports is an estimate, and a nowcast is
/// left out. Only the largest flows are in either, so that their sum is not the world's trade.
///
/// Literature: Gaulier and Zignago, BACI (CEPII 2010); UN Comtrade. Single figures of Comtrade may be cited, not the
/// table.
@NullMarked
package org.orebridge.importers.materials;

import org.jspecify.annotations.NullMarked;
