/// Trouble as problem details (RFC 9457): what was found, in which field, and what may have been meant.
@NullMarked
package org.orebridge.server.problem;

import org.jspecify.annotations.NullMarked;
