/// What a run of hindcasts says, as values: what was predicted, what was observed, how far off each forecast was.
@NullMarked
package org.orebridge.workbench.hindcast.result;

import org.jspecify.annotations.NullMarked;
