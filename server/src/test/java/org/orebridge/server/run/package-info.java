@NullMarked
package org.orebridge.server.run;

import org.jspecify.annotations.NullMarked;
