@NullMarked
package org.orebridge.indicators.reliance;

import org.jspecify.annotations.NullMarked;
