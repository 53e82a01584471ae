@NullMarked
package org.orebridge.planning.sddp;

import org.jspecify.annotations.NullMarked;
