@NullMarked
package org.orebridge.indicators.eu;

import org.jspecify.annotations.NullMarked;
