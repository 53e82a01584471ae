@NullMarked
package org.orebridge.workbench.cutoff;

import org.jspecify.annotations.NullMarked;
