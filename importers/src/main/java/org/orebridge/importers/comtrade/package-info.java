/// UN Comtrade: trade as each country's customs report it.
///
/// The question: what does each side of a flow say? Reach for
/// {@link org.orebridge.importers.comtrade.ComtradeReader}, which takes answers of the interface for programs (JSON),
/// the files of the bulk download (text, mostly compressed by gzip) and short tables of six columns. Those who have a
/// network and a key fetch answers with {@link org.orebridge.importers.comtrade.ComtradeClient}.
///
/// One flow may be told many times: as a total, and split by customs procedure, mode of transport and second partner.
/// The total counts and no part of it: the row whose three splits are all "total" (`C00`, 0, 0). Where a report has no
/// such row, the parts of its coarsest split are added up, with a finding. A short table does not say which row is
/// what; there the largest value of a key is its total. (In the 31 codes of 2024 the totals so found add up, partner by
/// partner, to the reported world total in all 3,987 cases, in value; in weight in 3,768, since weights are missing
/// in some partners' rows.) Rows said twice in the same words are one.
///
/// Quirks: 490 "Other Asia, nes" is Taiwan; partner 0 is the world; a weight of 0 beside a value is not known; imports
/// are valued cif, exports fob; codes are of the revision that the reporter uses. Re-exports are in exports.
///
/// Literature: United Nations, International Merchandise Trade Statistics: Concepts and Definitions 2010. Its terms
/// allow citing single figures, not passing the table on.
@NullMarked
package org.orebridge.importers.comtrade;

import org.jspecify.annotations.NullMarked;
