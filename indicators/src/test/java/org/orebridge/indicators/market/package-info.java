@NullMarked
package org.orebridge.indicators.market;

import org.jspecify.annotations.NullMarked;
