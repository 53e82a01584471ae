@NullMarked
package org.orebridge.reference;

import org.jspecify.annotations.NullMarked;
