/// A brief as text and as pages to print.
@NullMarked
package org.orebridge.workbench.cooperation.brief.report;

import org.jspecify.annotations.NullMarked;
