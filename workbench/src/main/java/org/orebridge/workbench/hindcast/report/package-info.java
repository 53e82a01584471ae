/// Hindcasts as people read them: a page of text, a report of the kind that answers have, JSON and tables.
@NullMarked
package org.orebridge.workbench.hindcast.report;

import org.jspecify.annotations.NullMarked;
