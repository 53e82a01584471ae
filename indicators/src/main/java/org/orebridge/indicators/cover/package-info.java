/// How long a stock lasts.
@NullMarked
package org.orebridge.indicators.cover;

import org.jspecify.annotations.NullMarked;
