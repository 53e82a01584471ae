@NullMarked
package org.orebridge.workbench.stockpile;

import org.jspecify.annotations.NullMarked;
