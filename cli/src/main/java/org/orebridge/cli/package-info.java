@NullMarked
package org.orebridge.cli;

import org.jspecify.annotations.NullMarked;
