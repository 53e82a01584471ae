@NullMarked
package org.orebridge.importers.lists;

import org.jspecify.annotations.NullMarked;
