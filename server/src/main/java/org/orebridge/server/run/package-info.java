/// Runs: asked for, queued, watched while they are computed, kept with their whole input.
@NullMarked
package org.orebridge.server.run;

import org.jspecify.annotations.NullMarked;
