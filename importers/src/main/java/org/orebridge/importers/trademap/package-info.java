/// ITC Trade Map in long form: trade as the customs of one side report it, by year, in tons or thousand dollars.
///
/// The question: what do countries themselves report, code by code, where BACI is not at hand? Reach for
/// {@link org.orebridge.importers.trademap.TradeMapReader}. Each line is one measure of one flow as its reporter (or,
/// with `mirror` 1, its partner) has it; nothing is reconciled, so that both sides may stand in the file, in conflict.
///
/// Quirks: quantities in "Mixed" units or without unit add up unlike things and are not available; names carry
/// footnotes ("Zambia (1)"); "World" is the reporter's total and no partner; "Area Nes", "Free Zones" and
/// "Ship stores and bunkers" are no countries.
///
/// Literature: International Trade Centre, Trade Map. Its terms allow citing single figures, not the table.
@NullMarked
package org.orebridge.importers.trademap;

import org.jspecify.annotations.NullMarked;
