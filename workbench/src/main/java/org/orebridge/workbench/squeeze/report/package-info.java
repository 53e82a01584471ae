/// Charges over a grid of shortages and the answers to them as people read them: text and a page of the report kind.
@NullMarked
package org.orebridge.workbench.squeeze.report;

import org.jspecify.annotations.NullMarked;
