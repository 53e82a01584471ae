@NullMarked
package org.orebridge.workbench.observed;

import org.jspecify.annotations.NullMarked;
