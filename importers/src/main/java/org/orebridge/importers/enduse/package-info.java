/// Shares of a mineral's use by what it is used for.
///
/// The question: who stops when a mineral does not come? Reach for
/// {@link org.orebridge.importers.enduse.EndUseReader}.
///
/// Quirks: most shares are of the United States' use; shares of one mineral, place and year add up to 100 %.
///
/// Literature: U.S. Geological Survey, Mineral Commodity Summaries 2026; public domain in the United States.
@NullMarked
package org.orebridge.importers.enduse;

import org.jspecify.annotations.NullMarked;
