@NullMarked
package org.orebridge.workbench.risk;

import org.jspecify.annotations.NullMarked;
