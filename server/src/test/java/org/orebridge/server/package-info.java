@NullMarked
package org.orebridge.server;

import org.jspecify.annotations.NullMarked;
