/// Pacts as people read them: a page of text and a page of the report kind.
@NullMarked
package org.orebridge.workbench.cooperation.pacts.report;

import org.jspecify.annotations.NullMarked;
