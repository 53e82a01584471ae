@NullMarked
package org.orebridge.server.keep;

import org.jspecify.annotations.NullMarked;
