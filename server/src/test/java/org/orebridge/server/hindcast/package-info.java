@NullMarked
package org.orebridge.server.hindcast;

import org.jspecify.annotations.NullMarked;
