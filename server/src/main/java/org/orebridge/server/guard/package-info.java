/// Who is let in, how much may be sent, and what a page may load.
@NullMarked
package org.orebridge.server.guard;

import org.jspecify.annotations.NullMarked;
