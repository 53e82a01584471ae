@NullMarked
package org.orebridge.workbench.cooperation.brief;

import org.jspecify.annotations.NullMarked;
