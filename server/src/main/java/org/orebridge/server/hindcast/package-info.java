/// Hindcasts: past events run with parameters fixed beforehand, and how far off the engine was.
@NullMarked
package org.orebridge.server.hindcast;

import org.jspecify.annotations.NullMarked;
