/// What figures there are, of the compilation and of the user's imports, over HTTP.
@NullMarked
package org.orebridge.server.observed;

import org.jspecify.annotations.NullMarked;
