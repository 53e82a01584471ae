@NullMarked
package org.orebridge.indicators;

import org.jspecify.annotations.NullMarked;
