/// Safekeeping: all that a home holds in one file, and back.
@NullMarked
package org.orebridge.server.keep;

import org.jspecify.annotations.NullMarked;
