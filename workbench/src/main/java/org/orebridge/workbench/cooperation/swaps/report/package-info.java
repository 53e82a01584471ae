/// Swaps as people read them: a page of text and a page of the report kind.
@NullMarked
package org.orebridge.workbench.cooperation.swaps.report;

import org.jspecify.annotations.NullMarked;
