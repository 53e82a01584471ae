@NullMarked
package org.orebridge.server.scenario;

import org.jspecify.annotations.NullMarked;
