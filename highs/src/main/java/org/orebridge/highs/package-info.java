@NullMarked
package org.orebridge.highs;

import org.jspecify.annotations.NullMarked;
