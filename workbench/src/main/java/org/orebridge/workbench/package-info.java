@NullMarked
package org.orebridge.workbench;

import org.jspecify.annotations.NullMarked;
