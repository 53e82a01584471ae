@NullMarked
package org.orebridge.planning;

import org.jspecify.annotations.NullMarked;
