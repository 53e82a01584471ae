/// Minerals: who supplies and uses them, and on which figures.
@NullMarked
package org.orebridge.server.mineral;

import org.jspecify.annotations.NullMarked;
