@NullMarked
package org.orebridge.indicators.concentration;

import org.jspecify.annotations.NullMarked;
