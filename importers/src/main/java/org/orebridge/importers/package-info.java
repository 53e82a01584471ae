@NullMarked
package org.orebridge.importers;

import org.jspecify.annotations.NullMarked;
