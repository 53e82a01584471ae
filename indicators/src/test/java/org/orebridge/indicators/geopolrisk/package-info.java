@NullMarked
package org.orebridge.indicators.geopolrisk;

import org.jspecify.annotations.NullMarked;
