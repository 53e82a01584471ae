/// The pages that are built from the folder web.
@NullMarked
package org.orebridge.server.page;

import org.jspecify.annotations.NullMarked;
