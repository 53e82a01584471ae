/// A second opinion on a quadratic programme: HiGHS, called through the foreign function interface.
///
/// {@link org.orebridge.highs.HighsSolver} answers the same question as our own interior point method, by
/// another algorithm (active set, or simplex where nothing is curved) in another language.
/// {@link org.orebridge.market.program.KktResidual} judges either of them from the outside. Neither is used for an
/// answer: they are for tests, benchmarks and checks. HiGHS: Huangfu and Hall (2018), MIT licence; the
/// native library comes inside Google's OR-Tools.
@NullMarked
package org.orebridge.highs;

import org.jspecify.annotations.NullMarked;
