@NullMarked
package org.orebridge.planning.agreement;

import org.jspecify.annotations.NullMarked;
