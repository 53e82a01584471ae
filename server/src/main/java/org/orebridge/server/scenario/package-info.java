/// Scenarios: bundled ones, the user's own, and what is wrong with a text.
@NullMarked
package org.orebridge.server.scenario;

import org.jspecify.annotations.NullMarked;
