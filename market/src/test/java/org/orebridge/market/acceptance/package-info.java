/// Tiny markets solved by hand: the numbers that the engine has to give, one test for each.
///
/// Notation: supply `p = a + b q`, demand `p = a - b d`. Months count from 0. Results to 1e-6.
@NullMarked
package org.orebridge.market.acceptance;

import org.jspecify.annotations.NullMarked;
