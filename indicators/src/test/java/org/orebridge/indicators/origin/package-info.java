@NullMarked
package org.orebridge.indicators.origin;

import org.jspecify.annotations.NullMarked;
