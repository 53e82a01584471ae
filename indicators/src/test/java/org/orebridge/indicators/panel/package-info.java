@NullMarked
package org.orebridge.indicators.panel;

import org.jspecify.annotations.NullMarked;
