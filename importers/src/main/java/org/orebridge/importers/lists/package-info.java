/// Lists of minerals that countries call critical, and groups of countries.
///
/// The question: which minerals are on Korea's and Japan's lists, and who belongs to which group? Reach for
/// {@link org.orebridge.importers.lists.ListReader}.
///
/// Quirks: Japan's list gives names, Korea's chemical symbols; a member's first day may be a month or words.
///
/// Literature: METI and MOTIE by way of the IEA policy database; joint statements of the groups, cited by row.
@NullMarked
package org.orebridge.importers.lists;

import org.jspecify.annotations.NullMarked;
