/// Whose mine is behind an import: shares followed upstream through a network of flows.
@NullMarked
package org.orebridge.indicators.origin;

import org.jspecify.annotations.NullMarked;
