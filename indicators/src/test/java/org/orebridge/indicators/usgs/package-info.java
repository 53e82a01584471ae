@NullMarked
package org.orebridge.indicators.usgs;

import org.jspecify.annotations.NullMarked;
